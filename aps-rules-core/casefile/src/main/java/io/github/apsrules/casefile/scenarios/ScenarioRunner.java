package io.github.apsrules.casefile.scenarios;

import io.github.apsrules.ApsRules;
import java.util.List;

/** Decides scenarios and compares. Thread-safe. */
public final class ScenarioRunner {
    private final ApsRules rules;

    /**
     * Creates it.
     *
     * @param rules the rules to decide by
     */
    public ScenarioRunner(ApsRules rules) {
        this.rules = rules;
    }

    /**
     * Decides a scenario.
     *
     * @param scenario the scenario
     * @return the differences; empty where the decision holds all that is expected
     * @throws io.github.apsrules.errors.ApsRulesException for a question that the rules do not know
     */
    public List<Mismatch> run(Scenario scenario) {
        return List.copyOf(Expectations.compare(scenario, rules.decide(scenario.question(), scenario.given())));
    }
}
