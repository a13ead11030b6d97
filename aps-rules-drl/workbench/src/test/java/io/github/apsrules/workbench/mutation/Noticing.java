package io.github.apsrules.workbench.mutation;

import io.github.apsrules.ApsRules;
import io.github.apsrules.casefile.scenarios.Mismatch;
import io.github.apsrules.casefile.scenarios.Scenario;
import io.github.apsrules.casefile.scenarios.ScenarioRunner;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.errors.RuleBaseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks scenarios whether a change of the law is noticed; first those that noticed most until now. Thread-safe. */
final class Noticing {
    private final ApsRules law;
    private final Map<String, Integer> killers = new ConcurrentHashMap<>();
    private final Map<String, String> unchanged = new ConcurrentHashMap<>();

    Noticing(ApsRules law) {
        this.law = law;
    }

    /** Whether any scenario notices a mutant. */
    boolean noticed(Mutant mutant) {
        ApsRules rules;
        try {
            rules = mutant.rules().get();
        } catch (RuleBaseException broken) {
            return true;
        }
        ScenarioRunner runner = new ScenarioRunner(rules);
        Map<String, Integer> sofar = Map.copyOf(killers);
        List<Scenario> asked = mutant.scenarios().get().stream()
                .sorted(Comparator.comparing(scenario -> -sofar.getOrDefault(place(scenario), 0)))
                .toList();
        for (Scenario scenario : asked) {
            if (differs(runner, scenario)) {
                killers.merge(place(scenario), 1, Integer::sum);
                return true;
            }
        }
        return false;
    }

    private static String place(Scenario scenario) {
        return scenario.file() + ":" + scenario.line();
    }

    /** How a mutant escaped: the first scenario that it decides otherwise, or that there is none. */
    String escape(Mutant mutant) {
        ApsRules rules = mutant.rules().get();
        List<Scenario> asked = mutant.scenarios().get();
        return asked.stream()
                .filter(scenario -> !words(rules, scenario)
                        .equals(unchanged.computeIfAbsent(place(scenario), place -> words(law, scenario))))
                .findFirst()
                .map(scenario -> "decides otherwise: " + place(scenario) + " " + scenario.name())
                .orElse(asked.size() + " scenarios asked, none decided otherwise");
    }

    /** What a decision says; a changed rule counts as its original. */
    private static String words(ApsRules rules, Scenario scenario) {
        try {
            Decision all = rules.decide(scenario.question(), scenario.given());
            return withoutMarks(
                    all.outcome() + " " + all.routes() + all.missingFacts() + all.conclusions() + all.faults());
        } catch (RuleBaseException broken) {
            return broken.toString();
        }
    }

    private static boolean differs(ScenarioRunner runner, Scenario scenario) {
        try {
            return !runner.run(scenario).stream().allMatch(Noticing::inNameOnly);
        } catch (RuleBaseException broken) {
            return true;
        }
    }

    /** A changed rule decided as its original did, and a scenario names the original. */
    private static boolean inNameOnly(Mismatch mismatch) {
        return withoutMarks(mismatch.got()).equals(mismatch.expected());
    }

    private static String withoutMarks(String text) {
        return text.replaceAll(OperatorMutants.MARK + "\\d+", "");
    }
}
