package io.github.apsrules.workbench.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apsrules.ApsRules;
import io.github.apsrules.casefile.scenarios.Scenario;
import io.github.apsrules.casefile.scenarios.ScenarioRunner;
import io.github.apsrules.errors.RuleBaseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A small change of the law is noticed by a scenario, or the file of survivors says why it need not be. */
class LawMutationTest {
    private static final int SAMPLE = 60;

    /** How many of a sample may survive unexplained. What is wanted is none; the sample moves with every change of the law. */
    private static final int UNEXPLAINED = 20;

    private static final long SEED = 20261123L;
    private static final Path SURVIVORS = Path.of("src/test/resources/mutation/survivors.txt");
    private static final ApsRules LAW = ApsRules.of(BundledLaw.compile(BundledLaw.files()));
    private static final ScenarioRunner UNCHANGED = new ScenarioRunner(LAW);
    private static final List<Scenario> SCENARIOS = BundledLaw.scenarios();

    @Test
    void a_sample_of_changed_values_is_noticed() {
        List<Mutant> mutants = new ArrayList<>(ValueMutants.of(LAW));
        Random random = new Random(SEED);
        while (mutants.size() > SAMPLE) {
            mutants.remove(random.nextInt(mutants.size()));
        }
        survive(mutants, UNEXPLAINED);
    }

    @Test
    void a_sample_of_turned_comparisons_is_noticed() {
        survive(OperatorMutants.of(BundledLaw.files(), "", SAMPLE, SEED), UNEXPLAINED);
    }

    @Test
    @Tag("full")
    void every_changed_value_is_noticed() {
        survive(ValueMutants.of(LAW), 0);
    }

    @Test
    @Tag("full")
    void every_turned_comparison_is_noticed() {
        survive(OperatorMutants.of(BundledLaw.files(), "", Integer.MAX_VALUE, SEED), 0);
    }

    private static void survive(List<Mutant> mutants, int allowed) {
        assertThat(SCENARIOS).isNotEmpty().allSatisfy(scenario -> assertThat(UNCHANGED.run(scenario))
                .as(scenario.title())
                .isEmpty());
        assertThat(mutants).isNotEmpty();
        Map<String, Integer> killers = new ConcurrentHashMap<>();
        TreeSet<String> survivors = mutants.parallelStream()
                .filter(mutant -> !noticed(mutant, killers))
                .map(Mutant::name)
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> unexplained = new TreeSet<>(survivors);
        explanations().keySet().forEach(pattern -> unexplained.removeIf(name -> name.matches(pattern)));
        long refused = mutants.stream().filter(Mutant::refused).count();
        System.out.println("mutants: " + mutants.size() + " made, " + refused + " refused by the checks, "
                + (mutants.size() - refused - survivors.size()) + " killed by scenarios, " + survivors.size()
                + " surviving, " + unexplained.size() + " of them unexplained");
        assertThat(unexplained).hasSizeLessThanOrEqualTo(allowed);
    }

    /** Tries the scenarios that noticed a change before first. */
    static boolean noticed(Mutant mutant, Map<String, Integer> killers) {
        if (mutant.refused()) {
            return true;
        }
        ApsRules rules;
        try {
            rules = mutant.rules().get();
        } catch (RuleBaseException broken) {
            return true;
        }
        ScenarioRunner runner = new ScenarioRunner(rules);
        Map<String, Integer> sofar = Map.copyOf(killers);
        List<Scenario> asked = SCENARIOS.stream()
                .filter(scenario -> mutant.touches(scenario.question()))
                .sorted((one, other) -> sofar.getOrDefault(name(other), 0) - sofar.getOrDefault(name(one), 0))
                .toList();
        for (Scenario scenario : asked) {
            if (differs(runner, scenario)) {
                killers.merge(name(scenario), 1, Integer::sum);
                return true;
            }
        }
        return false;
    }

    private static boolean differs(ScenarioRunner runner, Scenario scenario) {
        try {
            return !runner.run(scenario).isEmpty();
        } catch (RuleBaseException broken) {
            return true;
        }
    }

    private static String name(Scenario scenario) {
        return scenario.file() + scenario.line();
    }

    /** Pattern of a mutant's name to why nothing notices it. */
    private static Map<String, String> explanations() {
        Map<String, String> reasons = new LinkedHashMap<>();
        try {
            String reason = "";
            for (String line : Files.readAllLines(SURVIVORS)) {
                if (line.startsWith("    ")) {
                    reasons.put(line.trim(), reason);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    reason = line.trim();
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        assertThat(reasons.values()).doesNotContain("");
        return reasons;
    }
}
