package io.github.apsrules.workbench.testing;

import io.github.apsrules.ApsRules;
import io.github.apsrules.casefile.scenarios.Mismatch;
import io.github.apsrules.casefile.scenarios.Scenario;
import io.github.apsrules.casefile.scenarios.ScenarioRunner;
import io.github.apsrules.errors.ApsRulesException;
import java.util.List;

/** Runs scenarios one by one; a decision that breaks is a failure, not an end. Thread-safe. */
public final class LawTests {
    private final ScenarioRunner runner;

    /**
     * Creates it.
     *
     * @param rules the rules to decide by
     */
    public LawTests(ApsRules rules) {
        runner = new ScenarioRunner(rules);
    }

    /**
     * Runs one scenario.
     *
     * @param scenario the scenario
     * @return what came of it
     */
    public TestResult run(Scenario scenario) {
        long start = System.nanoTime();
        try {
            List<Mismatch> mismatches = runner.run(scenario);
            return new TestResult(scenario, mismatches, "", System.nanoTime() - start);
        } catch (ApsRulesException broken) {
            return new TestResult(scenario, List.of(), String.valueOf(broken.getMessage()), System.nanoTime() - start);
        }
    }
}
