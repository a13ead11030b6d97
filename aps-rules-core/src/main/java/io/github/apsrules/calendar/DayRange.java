package io.github.apsrules.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Consecutive calendar days, both ends included. Immutable.
 *
 * @param first first day
 * @param last last day, never before the first
 */
public record DayRange(LocalDate first, LocalDate last) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException where the last day lies before the first
     */
    public DayRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A range ends before it begins");
        }
    }

    /** {@return the number of days, at least 1} */
    public long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /**
     * {@return whether a day lies in it}
     *
     * @param day the day
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
