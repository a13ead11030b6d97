package io.github.apsrules.workbench.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apsrules.ApsRules;
import io.github.apsrules.casefile.scenarios.Scenario;
import io.github.apsrules.casefile.scenarios.ScenarioReader;
import io.github.apsrules.engine.PackContent;
import io.github.apsrules.workbench.LawFiles;
import io.github.apsrules.workbench.PackCompiler;
import io.github.apsrules.workbench.coverage.Coverage.ConditionCoverage;
import io.github.apsrules.workbench.testing.JunitXml;
import io.github.apsrules.workbench.testing.LawTests;
import io.github.apsrules.workbench.testing.TestResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Coverage by condition, and results as JUnit XML, over a small rule folder. */
class CoverageTest {
    private static final Path FOLDER = Path.of("src/test/resources/folder");
    private static final Map<String, String> FILES = LawFiles.read(FOLDER);
    private static final PackContent PACK = new PackCompiler(CoverageTest.class.getClassLoader())
            .compile(FILES, Map.of("law-known-until", "2026-11-23", "questions", "MAY_BORROW:any"));
    private static final List<Scenario> SCENARIOS = ScenarioReader.readAll(FOLDER.resolve("scenarios"));

    @Test
    void all_scenarios_fire_all_rules_and_see_the_fact_both_ways_and_untold() {
        Coverage coverage = coverage(SCENARIOS);
        assertThat(coverage.total().percentFired()).isEqualTo(100);
        assertThat(condition(coverage, "place == Place.FRANCE")).satisfies(condition -> {
            assertThat(condition.both()).isTrue();
            assertThat(condition.unknown()).isTrue();
            assertThat(condition.line()).isPositive();
        });
    }

    @Test
    void one_scenario_leaves_the_rules_of_the_other_outcomes_unfired() {
        Coverage coverage = coverage(SCENARIOS.subList(0, 1));
        assertThat(coverage.rules().stream().filter(rule -> !rule.fired()).map(rule -> rule.name()))
                .containsExactly("house-rules resident: unmet", "house-rules resident: unknown");
        ConditionCoverage abroad = condition(coverage, "place == Place.ABROAD");
        assertThat(abroad.no()).isTrue();
        assertThat(abroad.yes()).isFalse();
        assertThat(CoverageText.write(coverage)).contains("never seen true: place == Place.ABROAD", "never fired");
    }

    @Test
    void what_was_measured_agrees_with_what_was_decided() {
        ApsRules rules = ApsRules.of(PACK);
        for (Scenario scenario : SCENARIOS) {
            List<String> fired = coverage(List.of(scenario)).rules().stream()
                    .filter(rule -> rule.fired() && rule.name().contains("resident"))
                    .map(rule -> rule.name())
                    .toList();
            List<String> decided = rules.decide(scenario.question(), scenario.given()).routes().stream()
                    .flatMap(route -> route.requirements().stream())
                    .flatMap(requirement -> requirement.rules().stream())
                    .toList();
            assertThat(fired).as(scenario.title()).isEqualTo(decided);
        }
    }

    @Test
    void the_page_shows_the_law_with_its_conditions_coloured_and_escaped() {
        String page = CoverageHtml.write(coverage(SCENARIOS.subList(0, 1)), FILES);
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("class=\"half\" title=\"never seen true\">place == Place.ABROAD</span>")
                .contains("class=\"never\"")
                .contains("rule &quot;")
                .doesNotContain("rule \"house");
    }

    @Test
    void the_json_has_sums_and_each_condition() {
        assertThat(CoverageJson.write(coverage(SCENARIOS)))
                .contains("\"total\"", "\"law/card.drl\"", "\"house-rules\"", "\"text\" : \"place == Place.FRANCE\"");
    }

    @Test
    void the_xml_has_a_case_for_each_scenario_and_the_words_of_a_failure() {
        LawTests tests = new LawTests(ApsRules.of(PACK));
        List<TestResult> results = SCENARIOS.stream().map(tests::run).toList();
        assertThat(results).allMatch(TestResult::passed);
        assertThat(JunitXml.write(results))
                .contains("tests=\"4\" failures=\"0\"", "name=\"house rules: lives abroad\"");
        TestResult broken = new TestResult(SCENARIOS.get(0), List.of(), "a rule <broke>", 1);
        assertThat(JunitXml.write(List.of(broken))).contains("failures=\"1\"", "a rule &lt;broke&gt;");
    }

    private static Coverage coverage(List<Scenario> scenarios) {
        CoverageMeter meter = new CoverageMeter(FILES, PACK);
        scenarios.forEach(meter::see);
        return meter.coverage();
    }

    private static ConditionCoverage condition(Coverage coverage, String text) {
        return coverage.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .filter(condition -> condition.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
