package io.github.apsrules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apsrules.ApsRules;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.HeldTitle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One instance shared by threads decides as one thread does. */
class ThreadsTest {
    private static final int THREADS = 8;
    private static final ApsRules RULES = ApsRules.load();

    private record Asked(String question, CaseFile caseFile) {}

    @Test
    void eight_threads_decide_a_hundred_thousand_times_as_one_thread_does() throws Exception {
        compare(100_000);
    }

    @Test
    @Tag("full")
    void eight_threads_decide_a_million_times_as_one_thread_does() throws Exception {
        compare(1_000_000);
    }

    private static void compare(int decisions) throws Exception {
        List<Asked> asked = asked();
        List<String> alone = asked.stream().map(ThreadsTest::decide).toList();
        assertThat(alone).hasSizeGreaterThan(500).doesNotContainNull();
        assertThat(alone.stream().distinct().count()).isGreaterThan(100);
        AtomicLong decided = new AtomicLong();
        AtomicLong different = new AtomicLong();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int offset = thread * asked.size() / THREADS;
                running.add(threads.submit(() -> {
                    for (long turn = decided.getAndIncrement(); turn < decisions; turn = decided.getAndIncrement()) {
                        int at = (int) ((turn + offset) % asked.size());
                        if (!alone.get(at).equals(decide(asked.get(at)))) {
                            different.incrementAndGet();
                        }
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(decided.get()).isGreaterThanOrEqualTo(decisions);
        assertThat(different).hasValue(0);
    }

    private static String decide(Asked asked) {
        Decision decision = RULES.decide(asked.question(), asked.caseFile());
        return decision.routes() + " " + decision.conclusions() + " " + decision.missingFacts();
    }

    private static List<Asked> asked() {
        List<Asked> asked = new ArrayList<>();
        for (LocalDate day : List.of(LocalDate.of(2015, 1, 10), LocalDate.of(2026, 11, 23))) {
            for (List<String> nationalities : People.NATIONALITIES) {
                List<List<HeldTitle>> titles = People.titles(day);
                for (int state = 0; state < titles.size(); state += 3) {
                    CaseFile told = People.told(day, nationalities, titles.get(state));
                    RULES.questions().forEach(question -> asked.add(new Asked(question, told)));
                }
            }
        }
        return asked;
    }
}
