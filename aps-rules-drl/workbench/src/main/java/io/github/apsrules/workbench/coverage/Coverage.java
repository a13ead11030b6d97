package io.github.apsrules.workbench.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What scenarios tried of a rule folder. Immutable.
 *
 * @param rules each rule, in order of file and line; values rules left out
 */
public record Coverage(List<RuleCoverage> rules) {

    /**
     * One rule.
     *
     * @param file its file
     * @param line its line
     * @param name its name
     * @param article the article that it cites, or that its name begins with
     * @param fired whether all its conditions held together at least once
     * @param conditions its conditions in order
     */
    public record RuleCoverage(
            String file, int line, String name, String article, boolean fired, List<ConditionCoverage> conditions) {}

    /**
     * One condition: a comparison, or whether there is such a fact ({@code exists}, {@code not}). A pattern that only reads is none, and
     * the guard {@code x != null} of a comparison belongs to it: where the guard does not hold, the comparison is unknown.
     *
     * @param line its line
     * @param column its column
     * @param from offset of its first character in the file
     * @param to offset after its last character
     * @param text as written
     * @param yes whether it was seen true
     * @param no whether it was seen false
     * @param unknown whether it was seen while something that it reads was not told
     */
    public record ConditionCoverage(
            int line, int column, int from, int to, String text, boolean yes, boolean no, boolean unknown) {

        /** {@return whether it was seen both true and false} */
        public boolean both() {
            return yes && no;
        }
    }

    /**
     * A sum over some rules.
     *
     * @param rules number of rules
     * @param fired how many fired
     * @param conditions number of conditions
     * @param both how many were seen both true and false
     * @param unknown how many were seen unknown
     */
    public record Sum(int rules, int fired, int conditions, int both, int unknown) {
        static Sum of(List<RuleCoverage> rules) {
            List<ConditionCoverage> all =
                    rules.stream().flatMap(rule -> rule.conditions().stream()).toList();
            return new Sum(
                    rules.size(),
                    (int) rules.stream().filter(RuleCoverage::fired).count(),
                    all.size(),
                    (int) all.stream().filter(ConditionCoverage::both).count(),
                    (int) all.stream().filter(ConditionCoverage::unknown).count());
        }

        /** {@return how many of a hundred rules fired, rounded down} */
        public int percentFired() {
            return rules == 0 ? 100 : fired * 100 / rules;
        }

        /** {@return how many of a hundred conditions were seen both true and false, rounded down} */
        public int percentBoth() {
            return conditions == 0 ? 100 : both * 100 / conditions;
        }
    }

    /** {@return the sum over all rules} */
    public Sum total() {
        return Sum.of(rules);
    }

    /** {@return the sum of each file, in order} */
    public Map<String, Sum> byFile() {
        return by(RuleCoverage::file);
    }

    /** {@return the sum of each article, in order} */
    public Map<String, Sum> byArticle() {
        return by(RuleCoverage::article);
    }

    private Map<String, Sum> by(Function<RuleCoverage, String> group) {
        Map<String, ArrayList<RuleCoverage>> groups = new TreeMap<>();
        rules.forEach(rule -> groups.computeIfAbsent(group.apply(rule), key -> new ArrayList<>())
                .add(rule));
        Map<String, Sum> sums = new TreeMap<>();
        groups.forEach((name, members) -> sums.put(name, Sum.of(members)));
        return sums;
    }
}
