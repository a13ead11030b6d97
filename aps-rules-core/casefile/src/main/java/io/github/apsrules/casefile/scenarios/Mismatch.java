package io.github.apsrules.casefile.scenarios;

/**
 * A difference between what a scenario expects and what was decided.
 *
 * @param line line of the expectation
 * @param what what was compared
 * @param expected what the scenario says
 * @param got what was decided
 */
public record Mismatch(int line, String what, String expected, String got) {

    /** {@return it in one line} */
    public String inWords() {
        return "line " + line + ": " + what + ": expected " + expected + ", got " + got;
    }
}
