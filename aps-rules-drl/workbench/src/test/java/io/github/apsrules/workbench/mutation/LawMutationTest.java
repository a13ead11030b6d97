package io.github.apsrules.workbench.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apsrules.ApsRules;
import io.github.apsrules.casefile.scenarios.Scenario;
import io.github.apsrules.casefile.scenarios.ScenarioRunner;
import io.github.apsrules.engine.PackContent;
import io.github.apsrules.engine.RuleRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A small change of the law is noticed by a scenario, or the file of survivors says why it need not be. */
class LawMutationTest {
    private static final int SAMPLE = 60;

    /** The part of the law to change, as {@code law/status}, for one who works on its scenarios; all of it unless told. */
    private static final String AREA = System.getProperty("mutation.area", "law");

    private static final long SEED = 20261123L;
    private static final Map<String, String> FILES = BundledLaw.files();
    private static final PackContent PACK = BundledLaw.compile(FILES);
    private static final ApsRules LAW = ApsRules.of(PACK);
    private static final RuleRunner RUNNER = new RuleRunner(PACK);
    private static final List<Scenario> SCENARIOS = BundledLaw.scenarios();
    private static final Noticing NOTICING = new Noticing(LAW);

    @BeforeAll
    static void the_law_as_it_is_passes_all_scenarios() {
        ScenarioRunner unchanged = new ScenarioRunner(LAW);
        assertThat(SCENARIOS).isNotEmpty().allSatisfy(scenario -> assertThat(unchanged.run(scenario))
                .as(scenario.title())
                .isEmpty());
    }

    @Test
    void a_sample_of_changed_values_is_noticed() {
        List<Mutant> mutants = new ArrayList<>(values());
        Random random = new Random(SEED);
        while (mutants.size() > SAMPLE) {
            mutants.remove(random.nextInt(mutants.size()));
        }
        survive("sample of values", Stream.of(mutants));
    }

    @Test
    void a_sample_of_turned_comparisons_is_noticed() {
        survive("sample of operators", operators(SAMPLE));
    }

    @Test
    @Tag("full")
    void every_changed_value_is_noticed() {
        List<Mutant> mutants = values();
        Stream<List<Mutant>> byFile = mutants.stream()
                .map(Mutant::area)
                .distinct()
                .sorted()
                .map(area -> mutants.stream()
                        .filter(mutant -> mutant.area().equals(area))
                        .toList());
        survive("values", byFile);
    }

    @Test
    @Tag("full")
    void every_turned_comparison_is_noticed() {
        survive("operators", operators(Integer.MAX_VALUE));
    }

    private static List<Mutant> values() {
        return ValueMutants.of(LAW, FILES, new LookUps(RUNNER, FILES, SCENARIOS)).stream()
                .filter(mutant -> mutant.area().startsWith(AREA))
                .toList();
    }

    private static Stream<List<Mutant>> operators(int sample) {
        return OperatorMutants.portions(FILES, AREA, sample, SEED, new Situations(RUNNER, SCENARIOS));
    }

    private static void survive(String title, Stream<List<Mutant>> portions) {
        assertThat(new Proof(title, NOTICING).survivors(portions)).isEmpty();
    }
}
