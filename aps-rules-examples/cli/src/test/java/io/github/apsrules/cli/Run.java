package io.github.apsrules.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import picocli.CommandLine;

/** One run of the command with everything caught: exit code, output and errors. */
record Run(int code, String out, String err) {
    /** Half past eleven in the evening of 31 December in London: in Paris the new year has begun. */
    static final Instant NEW_YEAR = Instant.parse("2026-12-31T23:30:00Z");

    private static final Terminal PLAIN = new Terminal(80, false);

    static Run of(String... arguments) {
        return reading("", PLAIN, arguments);
    }

    static Run on(Terminal terminal, String... arguments) {
        return reading("", terminal, arguments);
    }

    static Run reading(String input, String... arguments) {
        return reading(input, PLAIN, arguments);
    }

    private static Run reading(String input, Terminal terminal, String... arguments) {
        Aps aps = new Aps(
                Clock.fixed(NEW_YEAR, ZoneOffset.UTC),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                terminal);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = aps.commandLine();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = line.execute(arguments);
        line.getOut().flush();
        line.getErr().flush();
        return new Run(code, out.toString(), err.toString());
    }
}
