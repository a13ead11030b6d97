package io.github.apsrules.cli.batch;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/** A bar that shows how far a batch has come, its rate and the time left; rewritten in place a few times a second. Not thread-safe. */
final class Progress {
    private static final long NANOS = 1_000_000_000L;
    private static final long PAUSE = NANOS / 5;
    private static final int WIDE = 30;

    private final PrintWriter out;
    private final int width;
    private final long total;
    private final LongSupplier nanos;
    private final long start;
    private final long before;
    private long shown;

    /**
     * Creates it.
     *
     * @param out a terminal
     * @param width its columns
     * @param total bytes of the people; 0 where that is not known
     * @param before bytes that were read before
     * @param nanos tells the time
     */
    Progress(PrintWriter out, int width, long total, long before, LongSupplier nanos) {
        this.out = out;
        this.width = width;
        this.total = total;
        this.before = before;
        this.nanos = nanos;
        start = nanos.getAsLong();
        shown = start - PAUSE;
    }

    /**
     * Shows where it stands, unless it did just now.
     *
     * @param people people done in this run
     * @param offset bytes read
     */
    void at(long people, long offset) {
        long now = nanos.getAsLong();
        if (now - shown < PAUSE) {
            return;
        }
        shown = now;
        String line = line(people, offset, now - start);
        out.print("\r" + line + "\u001b[K");
        out.flush();
    }

    /** Clears the line. */
    void end() {
        out.print("\r\u001b[K");
        out.flush();
    }

    private String line(long people, long offset, long elapsed) {
        StringBuilder line = new StringBuilder();
        double share = total == 0 ? 0 : Math.min(1, (double) offset / total);
        if (total > 0) {
            int done = (int) (share * WIDE);
            line.append('[')
                    .append("=".repeat(done))
                    .append(" ".repeat(WIDE - done))
                    .append("] ");
            line.append(String.format(Locale.ROOT, "%3d %%  ", (int) (share * 100)));
        }
        line.append(String.format(Locale.ROOT, "%,d people", people));
        if (elapsed > 0) {
            line.append(String.format(Locale.ROOT, "  %,d a second", people * NANOS / elapsed));
        }
        if (offset > before && elapsed > NANOS) {
            double left = (double) elapsed * Math.max(0, total - offset) / (offset - before);
            line.append(total > 0 ? "  " + time((long) (left / NANOS)) + " left" : "");
        }
        return line.length() < width ? line.toString() : line.substring(0, width - 1);
    }

    /** Seconds as a person says them. */
    static String time(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }
}
