package io.github.apsrules.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A planned trip held against a limit and the other days that count. Immutable and thread-safe.
 *
 * @param limit the limit
 * @param others counted days without the trip, past and booked
 * @param trip counted days of the trip
 */
public record PlanCheck(SlidingLimit limit, DaySet others, DaySet trip) {

    /** {@return the first unlawful day of the trip, or {@code null}} */
    public @Nullable LocalDate firstViolation() {
        return limit.unlawfulDays(others.union(trip)).intersect(trip).first();
    }

    /** {@return whether each day of the trip is lawful} */
    public boolean compliant() {
        return firstViolation() == null;
    }

    /**
     * {@return the last day up to which the trip is lawful, or {@code null} where not even its first day is}
     *
     * @param entry first day of the trip, counted or not
     * @param exit last day of the trip
     */
    public @Nullable LocalDate latestSafeExit(LocalDate entry, LocalDate exit) {
        LocalDate violation = firstViolation();
        if (violation == null) {
            return exit;
        }
        return violation.isAfter(entry) ? violation.minusDays(1) : null;
    }

    /**
     * {@return the days used on a day, the trip included}
     *
     * @param day the day
     */
    public int usedOn(LocalDate day) {
        return limit.used(others.union(trip), day);
    }

    /**
     * {@return the days of a later stay that are unlawful with the trip made}
     *
     * @param booked counted days of the stays
     * @param exit last day of the trip; only days after it are later
     */
    public DaySet unlawfulLater(DaySet booked, LocalDate exit) {
        return limit.unlawfulDays(others.union(trip)).intersect(booked.after(exit));
    }

    /**
     * {@return the longest trip within a span that is lawful on each of its days and makes no day unlawful that was lawful without it;
     * of several the earliest; {@code null} where not even a day is possible}
     *
     * @param limit the limit
     * @param others counted days without the trip
     * @param earliest first day of the span
     * @param latest last day of the span
     */
    public static @Nullable DayRange longestTrip(
            SlidingLimit limit, DaySet others, LocalDate earliest, LocalDate latest) {
        // A part of a possible trip is possible, so it is enough to ask of each day for one day more than the best.
        DaySet already = limit.unlawfulDays(others);
        DayRange best = null;
        long wanted = 1;
        for (LocalDate first = earliest; !first.plusDays(wanted - 1).isAfter(latest); first = first.plusDays(1)) {
            while (!first.plusDays(wanted - 1).isAfter(latest)
                    && possible(limit, others, already, DaySet.between(first, first.plusDays(wanted - 1)))) {
                best = new DayRange(first, first.plusDays(wanted - 1));
                wanted++;
            }
        }
        return best;
    }

    private static boolean possible(SlidingLimit limit, DaySet others, DaySet already, DaySet trip) {
        LocalDate first = trip.ranges().get(0).first();
        LocalDate last = trip.ranges().get(0).last();
        // Only the trip's windows and those of the days up to a window later see it.
        DaySet near = others.intersect(DaySet.between(limit.windowStart(first), last.plusDays(limit.window())));
        DaySet unlawful = limit.unlawfulDays(near.union(trip)).intersect(DaySet.period(first, null));
        return unlawful.intersect(trip).isEmpty() && unlawful.minus(already).isEmpty();
    }
}
