package io.github.apsrules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apsrules.ApsRules;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.HeldTitle;
import io.github.apsrules.facts.Stay;
import io.github.apsrules.facts.Travel;
import io.github.apsrules.facts.Trip;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Many travel histories: the rules give the figures that counting by hand gives. */
class TravelPropertyTest {
    private static final ApsRules RULES = ApsRules.load();

    @Test
    void twenty_thousand_histories_are_counted_as_by_hand() {
        compare(20_000);
    }

    @Test
    void the_longest_trip_between_two_days_is_the_one_found_by_trying_all() {
        LongStream.range(0, 150).forEach(number -> {
            CaseFile history = TravelHistories.of(number);
            LocalDate earliest = history.on().plusDays(number % 50 - 10);
            LocalDate latest = earliest.plusDays(number % 45);
            CaseFile asked = CaseFile.askedOn(history.on())
                    .stays(list(history.stays()).toArray(Stay[]::new))
                    .titles(list(history.titles()).toArray(HeldTitle[]::new))
                    .trips(list(history.trips()).toArray(Trip[]::new))
                    .travel(Travel.builder().earliest(earliest).latest(latest).build())
                    .build();
            Map<String, Object> decided = figures(RULES.decide("TRAVEL", asked));
            decided.keySet().removeIf(name -> !name.contains("longest-trip"));
            assertThat(decided).as("history " + number).isEqualTo(DaysByHand.longestTrip(history, earliest, latest));
        });
    }

    @Test
    void the_histories_reach_every_figure_both_ways() {
        Map<String, Long> seen = new TreeMap<>();
        LongStream.range(0, 500).forEach(number -> DaysByHand.figures(TravelHistories.of(number))
                .forEach((name, value) -> seen.merge(kind(name, value), 1L, Long::sum)));
        assertThat(seen)
                .hasSize(23)
                .containsKeys("over-limit YES", "present NO", "later-stays-ok NO", "plan-compliant YES")
                .allSatisfy((kind, count) -> assertThat(count).as(kind).isGreaterThan(10));
    }

    private static void compare(long histories) {
        Map<Long, String> differing = new TreeMap<>();
        LongStream.range(0, histories).parallel().forEach(number -> {
            CaseFile history = TravelHistories.of(number);
            Map<String, Object> decided = figures(RULES.decide("TRAVEL", history));
            Map<String, Object> counted = DaysByHand.figures(history);
            if (!decided.equals(counted)) {
                synchronized (differing) {
                    differing.put(number, "rules " + decided + " by hand " + counted);
                }
            }
        });
        assertThat(differing).isEmpty();
    }

    private static <T> List<T> list(@Nullable List<T> told) {
        return Objects.requireNonNull(told);
    }

    private static Map<String, Object> figures(Decision decision) {
        assertThat(decision.faults()).isEmpty();
        Map<String, Object> figures = new TreeMap<>();
        decision.figures().forEach(figure -> figures.put(figure.about() + "/" + figure.name(), figure.value()));
        return figures;
    }

    private static String kind(String name, Object value) {
        return name.substring(name.indexOf('/') + 1) + (value instanceof Enum<?> ? " " + value : "");
    }
}
