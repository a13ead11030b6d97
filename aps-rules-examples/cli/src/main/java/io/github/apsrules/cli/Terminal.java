package io.github.apsrules.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the place where text is read. Immutable.
 *
 * @param width columns
 * @param colours whether colours are shown
 */
public record Terminal(int width, boolean colours) {
    private static final int USUAL = 80;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;

    /** Set to true by the launcher where the output is a terminal. */
    private static final String IS_TERMINAL = "aps.terminal";

    /** Set to true by the launcher where the errors go to a terminal. */
    private static final String SHOWS_PROGRESS = "aps.progress";

    /** Returns the one of this process; a terminal only where the launcher says so. */
    public static Terminal ofSystem() {
        return of(System.getenv(), Boolean.getBoolean(IS_TERMINAL));
    }

    /**
     * Returns the one that an environment describes: {@code COLUMNS}, {@code NO_COLOR} and {@code TERM}.
     *
     * @param environment the variables
     * @param interactive whether the output is a terminal
     */
    public static Terminal of(Map<String, String> environment, boolean interactive) {
        boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
        return new Terminal(width(environment.get("COLUMNS")), interactive && wanted);
    }

    /** Returns whether a bar can be shown where errors go: on a terminal only. */
    public static boolean showsProgress() {
        return Boolean.getBoolean(SHOWS_PROGRESS);
    }

    private static int width(@Nullable String columns) {
        try {
            int told = columns == null ? USUAL : Integer.parseInt(columns.trim());
            return told <= 0 ? USUAL : Math.max(NARROWEST, Math.min(WIDEST, told));
        } catch (NumberFormatException noNumber) {
            return USUAL;
        }
    }

    /**
     * Returns a writer in UTF-8, or in the encoding that the Java runtime names for a console of its own.
     *
     * @param stream standard output or standard error
     */
    static PrintWriter writer(PrintStream stream) {
        String console = System.getProperty("sun.stdout.encoding", "");
        boolean known = Boolean.getBoolean(IS_TERMINAL) && !console.isEmpty() && Charset.isSupported(console);
        Charset charset = known ? Charset.forName(console) : StandardCharsets.UTF_8;
        return new PrintWriter(new OutputStreamWriter(stream, charset), false);
    }
}
