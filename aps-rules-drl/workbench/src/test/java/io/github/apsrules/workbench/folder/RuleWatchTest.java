package io.github.apsrules.workbench.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apsrules.ApsRules;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.Place;
import io.github.apsrules.facts.Situation;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fifty edits of a watched folder, good and bad by a fixed seed, while others decide without a pause. */
@SuppressWarnings("NullAway.Init") // JUnit fills the folder
class RuleWatchTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final CaseFile IN_FRANCE = CaseFile.askedOn(DAY)
            .situation(Situation.builder().place(Place.FRANCE).build())
            .build();
    private static final int EDITS = 50;
    private static final int SHORTEST = 28;
    private static final long SEED = 20261124;

    /** Text of the law, and what takes its place: each is refused for another reason. */
    private static final List<Map.Entry<String, String>> BAD = List.of(
            Map.entry("place == Place.FRANCE", "palce == Place.FRANCE"),
            Map.entry("place == Place.ABROAD", "place == Place.FRANCE"),
            Map.entry("Situation( place == Place.FRANCE )", "Situation( place == Place.FRANCE"),
            Map.entry("package law", "package law\nimport java.io.File;"));

    @TempDir
    private Path folder;

    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicLong decided = new AtomicLong();

    /** The days that some good pack has stated until now. */
    private final Set<Long> stated = ConcurrentHashMap.newKeySet();

    @Test
    void fifty_edits_under_load_disturb_no_decision() throws Exception {
        TestFolder edited = new TestFolder(folder);
        Told told = new Told();
        AtomicBoolean ended = new AtomicBoolean();
        Random random = new Random(SEED);
        int accepted = 0;
        stated.add((long) SHORTEST);
        RuleWatch watch = RuleFolder.watch(edited.root(), DAY, Duration.ofMillis(20), told);
        List<Thread> load = load(watch, ended);
        try (watch) {
            for (int edit = 1; edit <= EDITS; edit++) {
                ApsRules before = watch.rules();
                if (random.nextInt(3) == 0) {
                    Map.Entry<String, String> bad = BAD.get(random.nextInt(BAD.size()));
                    edited.edit(bad.getKey(), bad.getValue() + " ".repeat(edit));
                    assertThat(told.next()).as("edit %s", edit).contains("refused");
                    assertThat(watch.rules()).isSameAs(before);
                } else {
                    stated.add((long) SHORTEST + edit);
                    edited.days(SHORTEST + edit);
                    assertThat(told.next()).as("edit %s", edit).isEqualTo(Told.ACCEPTED);
                    assertThat(days(watch.rules().decide("MAY_BORROW", IN_FRANCE)))
                            .isEqualTo(SHORTEST + edit);
                    accepted++;
                }
            }
        } finally {
            ended.set(true);
            for (Thread thread : load) {
                thread.join();
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(decided.get()).isGreaterThan(EDITS);
        assertThat(accepted).isBetween(EDITS / 2, EDITS - 10);
    }

    private List<Thread> load(RuleWatch watch, AtomicBoolean ended) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Thread thread = new Thread(() -> {
                while (!ended.get()) {
                    decide(watch.rules());
                    decided.incrementAndGet();
                }
            });
            thread.start();
            threads.add(thread);
        }
        return threads;
    }

    /** Two decisions by the same rules: whatever is edited between them, they say the same. */
    private void decide(ApsRules rules) {
        try {
            Decision first = rules.decide("MAY_BORROW", IN_FRANCE);
            Decision second = rules.decide("MAY_BORROW", IN_FRANCE);
            long days = days(first);
            if (first.outcome() != Outcome.MET || !stated.contains(days) || days(second) != days) {
                wrong.add(first.outcome() + " " + days + " " + days(second));
            }
        } catch (RuntimeException broken) {
            wrong.add(String.valueOf(broken));
        }
    }

    private static long days(Decision decision) {
        return ChronoUnit.DAYS.between(DAY, decision.deadlines().get(0).closes());
    }
}
