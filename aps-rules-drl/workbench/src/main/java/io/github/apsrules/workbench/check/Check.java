package io.github.apsrules.workbench.check;

/** One group of checks. */
interface Check {
    /** Looks at a rule folder and says what it finds. */
    void run(Pack pack, Findings findings);
}
