package io.github.apsrules.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import picocli.CommandLine;

/** Runs {@code aps} in this process as a shell in the repository's root would, on a day that stands still. */
public final class Shell {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final String EXAMPLES = "aps-rules-examples/";

    private Shell() {}

    /** What a command printed. */
    public record Result(int code, String out, String err) {
        /** The text printed with each run of white space as one blank. */
        public String flat() {
            return flatten(out);
        }
    }

    /** Runs a command; paths under the examples folder are found from this module. */
    public static Result run(int width, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line =
                new Aps(NOON, new ByteArrayInputStream(new byte[0]), new Terminal(width, false)).commandLine();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = line.execute(Arrays.stream(arguments)
                .map(argument ->
                        argument.startsWith(EXAMPLES) ? "../" + argument.substring(EXAMPLES.length()) : argument)
                .toArray(String[]::new));
        line.getOut().flush();
        line.getErr().flush();
        return new Result(code, out.toString(), err.toString());
    }

    /** A text with each run of white space as one blank. */
    public static String flatten(String text) {
        return text.replaceAll("\\s+", " ").trim();
    }
}
