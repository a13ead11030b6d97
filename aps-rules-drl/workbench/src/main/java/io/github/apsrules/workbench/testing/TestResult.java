package io.github.apsrules.workbench.testing;

import io.github.apsrules.casefile.scenarios.Mismatch;
import io.github.apsrules.casefile.scenarios.Scenario;
import java.util.List;

/**
 * What came of one scenario.
 *
 * @param scenario the scenario
 * @param mismatches how the decision differs from what it expects; empty where it passed
 * @param failure what broke while deciding; empty where nothing did
 * @param nanos how long it took
 */
public record TestResult(Scenario scenario, List<Mismatch> mismatches, String failure, long nanos) {

    /** {@return whether the decision holds all that is expected} */
    public boolean passed() {
        return mismatches.isEmpty() && failure.isEmpty();
    }

    /** {@return the differences, a line each} */
    public List<String> lines() {
        return failure.isEmpty()
                ? mismatches.stream().map(Mismatch::inWords).toList()
                : List.of("the decision broke: " + failure);
    }
}
