package io.github.apsrules.cli.law;

import io.github.apsrules.cli.Terminal;
import java.io.PrintWriter;

/** A bar that grows while many scenarios run; only where a person looks on. Not thread-safe. */
final class Progress {
    private static final int WIDTH = 40;
    private static final int FEW = 100;

    private final PrintWriter err;
    private final boolean shown;
    private final int all;
    private int done;
    private int drawn = -1;

    Progress(PrintWriter err, Terminal terminal, int all) {
        this.err = err;
        this.all = all;
        shown = terminal.colours() && all >= FEW;
    }

    void step() {
        done++;
        int full = done * WIDTH / Math.max(1, all);
        if (shown && full != drawn) {
            drawn = full;
            err.print("\r[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "] " + done + " of " + all);
            err.flush();
        }
    }

    void end() {
        if (shown) {
            err.print("\r" + " ".repeat(WIDTH + 24) + "\r");
            err.flush();
        }
    }
}
