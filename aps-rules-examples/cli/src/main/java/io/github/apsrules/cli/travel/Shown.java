package io.github.apsrules.cli.travel;

import io.github.apsrules.facts.Stay;
import io.github.apsrules.facts.Trip;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The whole months that a picture shows: the window of the day asked, a little of what comes after it, and as much of what was told
 * as still can be read. Immutable.
 *
 * @param first first day
 * @param last last day
 */
record Shown(LocalDate first, LocalDate last) {
    private static final int MONTHS_BEFORE = 12;
    private static final int MONTHS_AFTER = 18;

    static Shown of(LocalDate on, LocalDate windowStart, Collection<Stay> stays, Collection<Trip> trips) {
        List<LocalDate> told = Stream.concat(
                        stays.stream().flatMap(stay -> Stream.of(entry(stay), stay.exit())),
                        trips.stream().flatMap(trip -> Stream.of(trip.entry(), trip.exit())))
                .filter(day -> day != null && !day.equals(Stay.OPEN))
                .map(day -> Objects.requireNonNull(day))
                .filter(day -> day.isAfter(on.minusMonths(MONTHS_BEFORE)) && day.isBefore(on.plusMonths(MONTHS_AFTER)))
                .toList();
        LocalDate first = told.stream()
                .filter(windowStart::isAfter)
                .min(LocalDate::compareTo)
                .orElse(windowStart);
        LocalDate last =
                told.stream().filter(on::isBefore).max(LocalDate::compareTo).orElse(on);
        LocalDate end = last.plusDays(20);
        return new Shown(first.withDayOfMonth(1), end.withDayOfMonth(end.lengthOfMonth()));
    }

    Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }

    /** The day, or the nearest one shown. */
    LocalDate within(LocalDate day) {
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    private static LocalDate entry(Stay stay) {
        return Objects.requireNonNull(stay.entry());
    }
}
