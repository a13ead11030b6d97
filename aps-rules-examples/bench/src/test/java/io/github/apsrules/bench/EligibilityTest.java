package io.github.apsrules.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apsrules.ApsRules;
import io.github.apsrules.bench.byhand.Eligibility;
import io.github.apsrules.bench.byhand.Verdict;
import io.github.apsrules.cli.people.PeopleMaker;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.facts.CaseFile;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules and a program that shares no line with them give each requirement the same outcome. */
class EligibilityTest {
    private static final ApsRules RULES = ApsRules.load();

    @Test
    void three_thousand_people_get_the_same_outcome_of_every_requirement_either_way() {
        compare(3_000);
    }

    @Test
    @Tag("full")
    void a_million_people_get_the_same_outcome_of_every_requirement_either_way() {
        compare(1_000_000);
    }

    private static void compare(long people) {
        PeopleMaker maker = new PeopleMaker(4, LocalDate.of(2026, 1, 15));
        Map<Long, String> different = new ConcurrentSkipListMap<>();
        Set<String> seen = new ConcurrentSkipListSet<>();
        LongStream.range(0, people).parallel().forEach(number -> {
            CaseFile person = maker.person(number);
            Verdict rules = Verdict.of(RULES.decide("ELIGIBILITY", person));
            Verdict hand = Eligibility.decide(person);
            if (!rules.equals(hand) && different.size() < 20) {
                different.put(number, rules + " and not " + hand);
            }
            rules.routes()
                    .forEach((route, requirements) ->
                            requirements.forEach((requirement, outcome) -> seen.add(requirement + " " + outcome)));
        });
        assertThat(different).isEmpty();
        assertThat(seen.stream()
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(24);
        for (String requirement : Set.of("diploma-level", "student-title", "course-finished", "not-yet-used")) {
            Set<String> outcomes = new TreeSet<>();
            EnumSet.allOf(Outcome.class).forEach(outcome -> outcomes.add(requirement + " " + outcome));
            assertThat(seen).containsAll(outcomes);
        }
    }
}
