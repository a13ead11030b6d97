package io.github.apsrules.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * At most so many days in any window of consecutive days: each day is judged on the window that ends with it. The caller says which
 * days count. Immutable and thread-safe.
 *
 * @param days days allowed in a window, at least 1 and fewer than the window has
 * @param window length of the window in days
 * @param judgedFrom first day judged; earlier days fill windows and are never unlawful
 */
public record SlidingLimit(int days, int window, LocalDate judgedFrom) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException for a limit that a window can never reach
     */
    public SlidingLimit {
        if (days < 1 || days >= window) {
            throw new IllegalArgumentException("A limit of " + days + " days in a window of " + window);
        }
    }

    /**
     * {@return the first day of a day's window}
     *
     * @param day the day
     */
    public LocalDate windowStart(LocalDate day) {
        return day.minusDays(window - 1L);
    }

    /**
     * {@return how many days of a day's window count}
     *
     * @param counted days that count
     * @param day the day
     */
    public int used(DaySet counted, LocalDate day) {
        return (int) counted.countIn(windowStart(day), day);
    }

    /**
     * {@return how many days a day's window has left, never below 0}
     *
     * @param counted days that count
     * @param day the day
     */
    public int left(DaySet counted, LocalDate day) {
        return Math.max(0, days - used(counted, day));
    }

    /**
     * {@return by how many days a day's window is over the limit, 0 where it is not}
     *
     * @param counted days that count
     * @param day the day
     */
    public int exceededBy(DaySet counted, LocalDate day) {
        return Math.max(0, used(counted, day) - days);
    }

    /**
     * {@return the counted days whose own window is over the limit}
     *
     * @param counted days that count
     */
    public DaySet unlawfulDays(DaySet counted) {
        // Between two turning points the number of days used moves by a constant -1, 0 or 1 a day.
        long[] turns = turningPoints(counted);
        RangeMerger over = new RangeMerger();
        for (int i = 0; i + 1 < turns.length; i++) {
            long start = turns[i];
            long end = turns[i + 1] - 1;
            long used = counted.countIn(start - window + 1, start);
            long step = start == end ? 0 : counted.countIn(start - window + 2, start + 1) - used;
            if (step == 0) {
                over.add(start, used > days ? end : start - 1);
            } else if (step > 0) {
                over.add(Math.max(start, start + days + 1 - used), end);
            } else {
                over.add(start, Math.min(end, start + used - days - 1));
            }
        }
        return over.merged().intersect(counted).intersect(DaySet.period(judgedFrom, null));
    }

    private long[] turningPoints(DaySet counted) {
        LongStream starts = Arrays.stream(counted.firsts);
        LongStream ends = Arrays.stream(counted.lasts).map(last -> last + 1);
        long[] edges = LongStream.concat(starts, ends).toArray();
        return LongStream.concat(Arrays.stream(edges), Arrays.stream(edges).map(edge -> edge + window))
                .sorted()
                .distinct()
                .toArray();
    }

    /**
     * {@return the first counted day whose window is over the limit, or {@code null}}
     *
     * @param counted days that count
     */
    public @Nullable LocalDate firstUnlawfulDay(DaySet counted) {
        return unlawfulDays(counted).first();
    }

    /**
     * {@return how many consecutive days from a day on are lawful, given the counted days before it; later counted days are not seen}
     *
     * @param counted days that count
     * @param day the first day of the stay
     */
    public int longestStayFrom(DaySet counted, LocalDate day) {
        DaySet past = counted.upTo(day.minusDays(1));
        long start = day.toEpochDay();
        // A stay never lowers the number used, so the lawful days are the first ones.
        long lawful = Math.max(start, judgedFrom.toEpochDay()) - 1;
        long unlawful = lawful + window + 1;
        while (unlawful - lawful > 1) {
            long middle = (lawful + unlawful) / 2;
            long first = middle - window + 1;
            long used = past.countIn(first, start - 1) + middle - Math.max(first, start) + 1;
            if (used <= days) {
                lawful = middle;
            } else {
                unlawful = middle;
            }
        }
        return (int) (lawful - start + 1);
    }

    /**
     * {@return the last day of the longest lawful stay from a day on, or {@code null} where that day is unlawful}
     *
     * @param counted days that count
     * @param day the day
     */
    public @Nullable LocalDate lastLawfulDayFrom(DaySet counted, LocalDate day) {
        int longest = longestStayFrom(counted, day);
        return longest == 0 ? null : day.plusDays(longest - 1L);
    }

    /**
     * {@return the first day after a day from which a stay of so many days is lawful, given the counted days up to that day, or
     * {@code null} where none ever is}
     *
     * @param counted days that count
     * @param after the day
     * @param length wished length in days
     */
    public @Nullable LocalDate nextEntry(DaySet counted, LocalDate after, int length) {
        DaySet past = counted.upTo(after);
        LocalDate next = after.plusDays(1);
        if (longestStayFrom(past, next) >= length) {
            return next;
        }
        if (length > days) {
            return null;
        }
        // Each day of waiting frees at least the day that it costs, so what is possible once stays possible.
        long tooEarly = next.toEpochDay();
        long possible = Math.max(tooEarly, judgedFrom.toEpochDay()) + window;
        while (possible - tooEarly > 1) {
            long middle = (possible + tooEarly) / 2;
            if (longestStayFrom(past, LocalDate.ofEpochDay(middle)) >= length) {
                possible = middle;
            } else {
                tooEarly = middle;
            }
        }
        return LocalDate.ofEpochDay(possible);
    }
}
