package io.github.apsrules.drl;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.TreeSet;

/** Counted days, with a running total so that a window is one subtraction. */
final class CountedByHand {
    private static final long FIRST = LocalDate.of(2010, 1, 1).toEpochDay();
    private final TreeSet<LocalDate> counted;
    private final int[] total = new int[9000];

    CountedByHand(TreeSet<LocalDate> counted) {
        this.counted = counted;
        counted.forEach(day -> total[at(day)]++);
        Arrays.parallelPrefix(total, Integer::sum);
    }

    boolean has(LocalDate day) {
        return counted.contains(day);
    }

    int used(LocalDate day) {
        return total[at(day)] - total[at(day) - 180];
    }

    TreeSet<LocalDate> unlawful() {
        TreeSet<LocalDate> unlawful = new TreeSet<>();
        for (LocalDate day : counted) {
            if (!day.isBefore(DaysByHand.RULE_SINCE) && used(day) > 90) {
                unlawful.add(day);
            }
        }
        return unlawful;
    }

    /** Adds a day after the other to the days before the entry for as long as that is lawful. */
    int longestFrom(LocalDate entry) {
        int before = total[at(entry) - 1];
        for (int stayed = 1; ; stayed++) {
            int windowStart = at(entry) + stayed - 180;
            int used = Math.max(0, before - total[windowStart - 1]) + stayed;
            if (used > 90) {
                return stayed - 1;
            }
        }
    }

    private static int at(LocalDate day) {
        return (int) (day.toEpochDay() - FIRST);
    }
}
