package io.github.apsrules.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects ranges of epoch days in any order and merges those that overlap or touch. */
final class RangeMerger {
    private final List<long[]> ranges = new ArrayList<>();

    void add(DaySet set) {
        for (int i = 0; i < set.firsts.length; i++) {
            add(set.firsts[i], set.lasts[i]);
        }
    }

    /** Adds a range; nothing where it ends before it begins. */
    void add(long first, long last) {
        if (first <= last) {
            ranges.add(new long[] {first, last});
        }
    }

    DaySet merged() {
        if (ranges.isEmpty()) {
            return DaySet.EMPTY;
        }
        ranges.sort(Comparator.comparingLong(range -> range[0]));
        long[] firsts = new long[ranges.size()];
        long[] lasts = new long[ranges.size()];
        int count = 0;
        for (long[] range : ranges) {
            if (count > 0 && range[0] <= lasts[count - 1] + 1) {
                lasts[count - 1] = Math.max(lasts[count - 1], range[1]);
            } else {
                firsts[count] = range[0];
                lasts[count] = range[1];
                count++;
            }
        }
        return new DaySet(java.util.Arrays.copyOf(firsts, count), java.util.Arrays.copyOf(lasts, count));
    }
}
