package io.github.apsrules.workbench.coverage;

/** What was seen of one condition. Not thread-safe. */
final class Seen {
    private boolean yes;
    private boolean no;
    private boolean unknown;

    void see(boolean held, boolean untold) {
        yes |= held;
        no |= !held;
        unknown |= untold;
    }

    /** What it reads was not told, so that it was not asked at all. */
    void untold() {
        unknown = true;
    }

    boolean yes() {
        return yes;
    }

    boolean no() {
        return no;
    }

    boolean unknown() {
        return unknown;
    }
}
