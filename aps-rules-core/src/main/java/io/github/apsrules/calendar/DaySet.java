package io.github.apsrules.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of calendar days, kept as sorted ranges that neither overlap nor touch. Union, difference and intersection take
 * {@code O(n log n)} in the number of ranges; counting the days of a span takes {@code O(log n)}. Immutable and thread-safe.
 */
public final class DaySet {
    /** No day. */
    public static final DaySet EMPTY = new DaySet(new long[0], new long[0]);

    private static final long FIRST = LocalDate.MIN.toEpochDay();
    private static final long LAST = LocalDate.MAX.toEpochDay();

    /** First and last day of each range, as epoch days, and how many days lie in the ranges before it. */
    final long[] firsts;

    final long[] lasts;
    private final long[] before;

    DaySet(long[] firsts, long[] lasts) {
        this.firsts = firsts;
        this.lasts = lasts;
        this.before = new long[firsts.length + 1];
        for (int i = 0; i < firsts.length; i++) {
            before[i + 1] = before[i] + lasts[i] - firsts[i] + 1;
        }
    }

    /**
     * {@return the days of a span, both ends included; none where it ends before it begins}
     *
     * @param first first day
     * @param last last day
     */
    public static DaySet between(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? EMPTY : single(first.toEpochDay(), last.toEpochDay());
    }

    /**
     * {@return the days of a period}
     *
     * @param from first day; {@code null} for no beginning
     * @param to first day after it; {@code null} for no end
     */
    public static DaySet period(@Nullable LocalDate from, @Nullable LocalDate to) {
        long first = from == null ? FIRST : from.toEpochDay();
        long last = to == null ? LAST : to.toEpochDay() - 1;
        return last < first ? EMPTY : single(first, last);
    }

    /**
     * {@return the union of many sets}
     *
     * @param sets {@link DaySet}s, in any order
     */
    public static DaySet union(Collection<?> sets) {
        RangeMerger merger = new RangeMerger();
        sets.forEach(set -> merger.add((DaySet) set));
        return merger.merged();
    }

    private static DaySet single(long first, long last) {
        return new DaySet(new long[] {first}, new long[] {last});
    }

    /**
     * {@return the days of either}
     *
     * @param other other days
     */
    public DaySet union(DaySet other) {
        return other.isEmpty() ? this : isEmpty() ? other : union(List.of(this, other));
    }

    /**
     * {@return the days of both}
     *
     * @param other other days
     */
    public DaySet intersect(DaySet other) {
        RangeMerger merger = new RangeMerger();
        for (int i = 0, j = 0; i < firsts.length && j < other.firsts.length; ) {
            merger.add(Math.max(firsts[i], other.firsts[j]), Math.min(lasts[i], other.lasts[j]));
            if (lasts[i] < other.lasts[j]) {
                i++;
            } else {
                j++;
            }
        }
        return merger.merged();
    }

    /**
     * {@return the days of this that are not in the other}
     *
     * @param other days taken away
     */
    public DaySet minus(DaySet other) {
        RangeMerger merger = new RangeMerger();
        int j = 0;
        for (int i = 0; i < firsts.length; i++) {
            long start = firsts[i];
            while (j < other.firsts.length && other.lasts[j] < start) {
                j++;
            }
            for (int k = j; k < other.firsts.length && other.firsts[k] <= lasts[i]; k++) {
                merger.add(start, other.firsts[k] - 1);
                start = Math.max(start, other.lasts[k] + 1);
            }
            merger.add(start, lasts[i]);
        }
        return merger.merged();
    }

    /**
     * {@return the days up to a day}
     *
     * @param day last day kept
     */
    public DaySet upTo(LocalDate day) {
        return intersect(single(FIRST, day.toEpochDay()));
    }

    /**
     * {@return the days after a day}
     *
     * @param day last day left out
     */
    public DaySet after(LocalDate day) {
        return day.toEpochDay() == LAST ? EMPTY : intersect(single(day.toEpochDay() + 1, LAST));
    }

    /**
     * {@return how many days of a span are in the set}
     *
     * @param first first day
     * @param last last day
     */
    public long countIn(LocalDate first, LocalDate last) {
        return countIn(first.toEpochDay(), last.toEpochDay());
    }

    long countIn(long first, long last) {
        return last < first ? 0 : countUpTo(last) - countUpTo(first - 1);
    }

    private long countUpTo(long day) {
        int at = Arrays.binarySearch(firsts, day);
        int ranges = at >= 0 ? at + 1 : -at - 1;
        return ranges == 0 ? 0 : before[ranges] - Math.max(0, lasts[ranges - 1] - day);
    }

    /**
     * {@return whether a day is in the set}
     *
     * @param day the day
     */
    public boolean contains(LocalDate day) {
        return countIn(day, day) == 1;
    }

    /** {@return whether it has no day} */
    public boolean isEmpty() {
        return firsts.length == 0;
    }

    /** {@return the number of days} */
    public long size() {
        return before[firsts.length];
    }

    /** {@return the first day, or {@code null} for an empty set} */
    public @Nullable LocalDate first() {
        return isEmpty() ? null : LocalDate.ofEpochDay(firsts[0]);
    }

    /** {@return the last day, or {@code null} for an empty set} */
    public @Nullable LocalDate last() {
        return isEmpty() ? null : LocalDate.ofEpochDay(lasts[lasts.length - 1]);
    }

    /** {@return the ranges in order; they neither overlap nor touch} */
    public List<DayRange> ranges() {
        List<DayRange> ranges = new ArrayList<>();
        for (int i = 0; i < firsts.length; i++) {
            ranges.add(new DayRange(LocalDate.ofEpochDay(firsts[i]), LocalDate.ofEpochDay(lasts[i])));
        }
        return List.copyOf(ranges);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DaySet set && Arrays.equals(firsts, set.firsts) && Arrays.equals(lasts, set.lasts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(firsts) + Arrays.hashCode(lasts);
    }

    /** Tells the number of days only: stays are personal data. */
    @Override
    public String toString() {
        return "DaySet of " + size();
    }
}
