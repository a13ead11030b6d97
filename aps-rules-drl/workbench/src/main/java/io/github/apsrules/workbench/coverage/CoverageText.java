package io.github.apsrules.workbench.coverage;

import io.github.apsrules.workbench.coverage.Coverage.ConditionCoverage;
import io.github.apsrules.workbench.coverage.Coverage.RuleCoverage;
import io.github.apsrules.workbench.coverage.Coverage.Sum;
import java.util.Locale;
import java.util.Map;

/** Writes coverage as plain text. */
public final class CoverageText {
    private CoverageText() {}

    /**
     * {@return the sums by file and all, and what was not tried}
     *
     * @param coverage what was tried
     */
    public static String write(Coverage coverage) {
        StringBuilder text = new StringBuilder();
        text.append("Coverage by file: rules fired, conditions seen both true and false, and unknown\n");
        for (Map.Entry<String, Sum> file : coverage.byFile().entrySet()) {
            text.append(line(file.getKey(), file.getValue()));
        }
        text.append(line("all files", coverage.total())).append('\n');
        for (RuleCoverage rule : coverage.rules()) {
            rule(rule, text);
        }
        return text.toString();
    }

    /**
     * {@return the sum in one line}
     *
     * @param coverage what was tried
     */
    public static String sum(Coverage coverage) {
        Sum sum = coverage.total();
        return sum.fired() + " of " + sum.rules() + " rules fired (" + sum.percentFired() + " %), " + sum.both()
                + " of " + sum.conditions() + " conditions seen both true and false (" + sum.percentBoth() + " %)";
    }

    private static String line(String name, Sum sum) {
        return String.format(
                        Locale.ROOT,
                        "  %-50s %4d/%-4d %3d %%   %5d/%-5d %3d %%   unknown %d%n",
                        name,
                        sum.fired(),
                        sum.rules(),
                        sum.percentFired(),
                        sum.both(),
                        sum.conditions(),
                        sum.percentBoth(),
                        sum.unknown())
                .replace(System.lineSeparator(), "\n");
    }

    private static void rule(RuleCoverage rule, StringBuilder text) {
        if (!rule.fired()) {
            text.append(rule.file() + ":" + rule.line() + ": rule \"" + rule.name() + "\" never fired\n");
        }
        for (ConditionCoverage condition : rule.conditions()) {
            if (!condition.both()) {
                text.append(rule.file() + ":" + condition.line() + ":" + condition.column() + ": " + lacking(condition)
                        + ": " + condition.text() + "\n");
            }
        }
    }

    /** What was not seen of a condition. */
    static String lacking(ConditionCoverage condition) {
        if (condition.both()) {
            return condition.unknown() ? "seen true, false and unknown" : "seen true and false";
        }
        return condition.yes() ? "never seen false" : condition.no() ? "never seen true" : "never reached";
    }
}
