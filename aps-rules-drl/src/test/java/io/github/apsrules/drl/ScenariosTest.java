package io.github.apsrules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apsrules.ApsRules;
import io.github.apsrules.casefile.scenarios.Mismatch;
import io.github.apsrules.casefile.scenarios.Scenario;
import io.github.apsrules.casefile.scenarios.ScenarioReader;
import io.github.apsrules.casefile.scenarios.ScenarioRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each scenario as a test of its own, named by article and case. */
class ScenariosTest {
    private static final List<Scenario> ALL = ScenarioReader.readAll(Path.of("src/test/resources/scenarios"));
    private static final ScenarioRunner RUNNER = new ScenarioRunner(ApsRules.load());

    @Test
    void there_are_scenarios() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(3);
    }

    @TestFactory
    Stream<DynamicTest> each_scenario_holds() {
        return ALL.stream()
                .map(scenario -> DynamicTest.dynamicTest(scenario.title(), () -> assertThat(
                                RUNNER.run(scenario).stream().map(Mismatch::inWords))
                        .as(scenario.file())
                        .isEmpty()));
    }
}
