package io.github.apsrules.drl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.apsrules.ApsRules;
import io.github.apsrules.casefile.scenarios.Mismatch;
import io.github.apsrules.casefile.scenarios.ScenarioReader;
import io.github.apsrules.casefile.scenarios.ScenarioRunner;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A scenario expects of a figure its value, or that there is none. */
class ExpectedFiguresTest {
    private static final ScenarioRunner RUNNER = new ScenarioRunner(ApsRules.load());

    @Test
    void the_value_of_a_figure_or_that_there_is_none() {
        assertThat(mismatches("\"stays/days-used\": 0, \"stays/first-unlawful-day\": nothing"))
                .isEmpty();
    }

    @Test
    void another_value_than_expected() {
        assertThat(mismatches("\"stays/days-used\": 1"))
                .extracting(Mismatch::what, Mismatch::expected, Mismatch::got)
                .containsExactly(tuple("figures/stays/days-used", "1", "0"));
    }

    @Test
    void a_figure_where_none_is_expected_and_none_where_one_is() {
        assertThat(mismatches("\"stays/days-used\": nothing, \"stays/first-unlawful-day\": 2026-06-30"))
                .extracting(Mismatch::expected, Mismatch::got)
                .containsExactlyInAnyOrder(tuple("nothing", "0"), tuple("2026-06-30", "nothing"));
    }

    private static List<Mismatch> mismatches(String figures) {
        String scenarios = """
                about: figures
                asks: TRAVEL
                on: 2026-06-30
                given: { titles: [], stays: [], trips: [] }
                scenarios:
                  - { case: nothing used, expect: { figures: { %s } } }
                """.formatted(figures);
        return RUNNER.run(
                ScenarioReader.read("figures.yaml", scenarios.getBytes(UTF_8)).get(0));
    }
}
