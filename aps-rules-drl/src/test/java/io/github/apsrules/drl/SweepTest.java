package io.github.apsrules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apsrules.ApsRules;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.FactPaths;
import io.github.apsrules.facts.HeldTitle;
import io.github.apsrules.law.LegalValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No silence, no two outcomes and no exception, whatever is told and whatever day it is. */
class SweepTest {
    private static final ApsRules RULES = ApsRules.load();

    /** Shares no factor with the number of questions, so that a part of the combinations has each question of each person. */
    private static final int PARTS = 5;

    private static final List<String> PATHS =
            FactPaths.all().keySet().stream().sorted().toList();

    @Test
    void switch_over_days_nationalities_titles_and_questions_decide_with_a_fact_blanked() {
        sweep(2);
    }

    @Test
    @Tag("full")
    void every_switch_over_day_nationality_title_and_question_decides_with_a_fact_blanked() {
        sweep(PARTS);
    }

    /** So many fifths of the combinations. */
    private static void sweep(int parts) {
        List<LocalDate> days = switchOverDays();
        assertThat(days).hasSizeGreaterThan(20);
        AtomicLong decided = new AtomicLong();
        Map<String, String> faults = new ConcurrentSkipListMap<>();
        IntStream.range(0, days.size()).parallel().forEach(i -> sweep(days.get(i), i, parts, decided, faults));
        System.out.println("combinations decided: " + decided.get());
        assertThat(new TreeMap<>(faults)).isEmpty();
        assertThat(decided.get()).isGreaterThanOrEqualTo(100_000);
    }

    private static void sweep(LocalDate day, int turn, int parts, AtomicLong decided, Map<String, String> faults) {
        int blank = turn;
        for (List<String> nationalities : People.NATIONALITIES) {
            List<List<HeldTitle>> states = People.titles(day);
            for (int state = 0; state < states.size(); state++) {
                CaseFile told = People.told(day, nationalities, states.get(state));
                for (String question : RULES.questions()) {
                    String path = PATHS.get(blank % PATHS.size());
                    if (blank++ % PARTS >= parts) {
                        continue;
                    }
                    check(
                            question,
                            Blank.out(told, path),
                            day + " " + nationalities + " titles " + state + " without " + path,
                            faults);
                    decided.incrementAndGet();
                }
            }
        }
    }

    @Test
    void each_fact_blanked_alone_and_nothing_told_decide_on_every_question() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        Map<String, String> faults = new TreeMap<>();
        for (List<HeldTitle> titles : People.titles(day)) {
            CaseFile told = People.told(day, List.of("IN"), titles);
            for (String question : RULES.questions()) {
                PATHS.forEach(path -> check(question, Blank.out(told, path), "without " + path, faults));
                check(question, told, "everything told", faults);
                check(question, CaseFile.askedOn(day).build(), "nothing told", faults);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void nothing_told_is_unknown_and_names_what_is_missing_on_every_question() {
        CaseFile nothing = CaseFile.askedOn(LocalDate.of(2026, 11, 23)).build();
        assertThat(RULES.questions()).hasSizeGreaterThanOrEqualTo(6).allSatisfy(question -> {
            Decision decision = RULES.decide(question, nothing);
            assertThat(decision.outcome()).as(question).hasToString("UNKNOWN");
            assertThat(decision.missingFacts()).as(question).isNotEmpty();
        });
    }

    private static void check(String question, CaseFile caseFile, String what, Map<String, String> faults) {
        try {
            Decision decision = RULES.decide(question, caseFile);
            decision.faults().forEach(fault -> faults.putIfAbsent(question + ": " + fault, what));
        } catch (RuntimeException broken) {
            faults.putIfAbsent(question + ": " + broken.getMessage(), what);
        }
    }

    /** The days on which a legal value changes, with their neighbours. */
    private static List<LocalDate> switchOverDays() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (LegalValue value : RULES.values().all()) {
            Stream.of(value.inForceOn(), value.repealedOn())
                    .filter(Objects::nonNull)
                    .filter(day -> day.getYear() >= 2006)
                    .forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        }
        days.add(LocalDate.of(2026, 11, 23));
        return new ArrayList<>(days);
    }
}
