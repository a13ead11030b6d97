package io.github.apsrules.cli.travel;

import io.github.apsrules.cli.Aps;
import io.github.apsrules.cli.Terminal;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import picocli.CommandLine;

/** Runs {@code aps} as a shell would, on 23 November 2026. */
record Shell(int code, String out, String err) {
    static Shell run(String... arguments) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
        CommandLine line =
                new Aps(clock, new ByteArrayInputStream(new byte[0]), new Terminal(100, false)).commandLine();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int code = line.execute(arguments);
        return new Shell(code, out.toString(), err.toString());
    }
}
