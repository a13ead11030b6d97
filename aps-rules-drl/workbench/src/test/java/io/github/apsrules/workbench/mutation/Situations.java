package io.github.apsrules.workbench.mutation;

import io.github.apsrules.casefile.scenarios.Scenario;
import io.github.apsrules.engine.RuleRunner;
import io.github.apsrules.workbench.coverage.Twins;
import io.github.apsrules.workbench.language.LawFile.RuleTree;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the engine held when it came to rest over each scenario. Where a changed rule holds there as the original did, it comes to rest
 * just so with the changed rule too, so that such a scenario cannot notice the change.
 */
final class Situations {
    private record Situation(Scenario scenario, Map<String, List<Object>> memory) {}

    private final List<Situation> all;

    Situations(RuleRunner runner, List<Scenario> scenarios) {
        all = scenarios.parallelStream()
                .map(scenario ->
                        new Situation(scenario, Twins.byType(runner.memory(scenario.question(), scenario.given()))))
                .toList();
    }

    /** The scenarios over which two rules of the same questions do not hold alike. */
    List<Scenario> apart(RuleTree rule, RuleTree changed) {
        String questions = rule.annotation("questions").trim();
        Set<String> own = Set.of(questions.split("\\s+"));
        return all.stream()
                .filter(one ->
                        questions.isEmpty() || own.contains(one.scenario().question()))
                .filter(one -> !Twins.alike(rule, changed, one.memory()))
                .map(Situation::scenario)
                .toList();
    }
}
