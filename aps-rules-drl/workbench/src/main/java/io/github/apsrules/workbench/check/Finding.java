package io.github.apsrules.workbench.check;

import java.util.Comparator;
import java.util.Locale;

/**
 * Something wrong with a rule folder. Sorts by file, place and code.
 *
 * @param severity how bad it is
 * @param code id of the check, the name of its page in {@code docs/checks}
 * @param file file, relative to the folder, with slashes
 * @param line line, from 1
 * @param column column, from 1
 * @param rule name of the rule; empty where it concerns none
 * @param sentence what is wrong, in plain words
 * @param fix what to do
 */
public record Finding(
        Severity severity, String code, String file, int line, int column, String rule, String sentence, String fix)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparingInt(Finding::column)
            .thenComparing(Finding::code)
            .thenComparing(Finding::sentence)
            .thenComparing(Finding::rule);

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** {@return it in one line: severity, code, place, rule, sentence, fix} */
    public String inWords() {
        return severity.name().toLowerCase(Locale.ROOT) + " " + code + " " + file + ":" + line + ":" + column + ": "
                + (rule.isEmpty() ? "" : "rule \"" + rule + "\": ") + sentence + " " + fix;
    }
}
