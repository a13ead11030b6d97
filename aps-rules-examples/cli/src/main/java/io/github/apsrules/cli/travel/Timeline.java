package io.github.apsrules.cli.travel;

import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.facts.TitleKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a picture of travel shows: every number in it was decided by the rules. Immutable.
 *
 * @param first first day shown
 * @param last last day shown
 * @param on the day the question was asked
 * @param limit days allowed in a window
 * @param windowStart first day of the window of the day asked
 * @param used days used on the day asked
 * @param left days left on the day asked
 * @param days each day shown that was judged, in order
 * @param titles validity of the titles told
 * @param stays stays told
 * @param plans planned trips
 */
record Timeline(
        LocalDate first,
        LocalDate last,
        LocalDate on,
        int limit,
        LocalDate windowStart,
        int used,
        int left,
        List<Day> days,
        List<Title> titles,
        List<Stayed> stays,
        List<Plan> plans) {

    /** Copies the lists. */
    Timeline {
        days = List.copyOf(days);
        titles = List.copyOf(titles);
        stays = List.copyOf(stays);
        plans = List.copyOf(plans);
    }

    /**
     * One day.
     *
     * @param date which
     * @param used days used in its window, planned trips included
     * @param counted whether it counts itself
     * @param unlawful whether it counts and its window is over the limit
     */
    record Day(LocalDate date, int used, boolean counted, boolean unlawful) {}

    /**
     * Validity of a title.
     *
     * @param kind what it is
     * @param country state that gave it; {@code null} when not told
     * @param first first day
     * @param last last day
     */
    record Title(TitleKind kind, @Nullable String country, LocalDate first, LocalDate last) {}

    /**
     * A stay.
     *
     * @param country the state
     * @param first first day
     * @param last last day
     * @param open whether it still runs on its last day
     * @param runs its days shown, cut where counting begins or ends
     */
    record Stayed(String country, LocalDate first, LocalDate last, boolean open, List<Run> runs) {
        Stayed {
            runs = List.copyOf(runs);
        }

        /** Returns how many of the days shown count, or do not. */
        long days(boolean counted) {
            return runs.stream()
                    .filter(run -> run.counted() == counted)
                    .mapToLong(run -> run.last().toEpochDay() - run.first().toEpochDay() + 1)
                    .sum();
        }
    }

    /**
     * Consecutive days that count, or do not.
     *
     * @param first first day
     * @param last last day
     * @param counted whether they count
     */
    record Run(LocalDate first, LocalDate last, boolean counted) {}

    /**
     * A planned trip.
     *
     * @param country the state
     * @param first first day
     * @param last last day
     * @param limited whether any of its days counts
     * @param firstUnlawful first day over the limit; {@code null} for none
     * @param safeExit last day up to which it is lawful; {@code null} where not even the first day is
     * @param spoilsLater whether a stay booked after it is unlawful with it
     * @param otherwise what the decision says of it, the limit apart; {@code null} where all else is in order
     */
    record Plan(
            String country,
            LocalDate first,
            LocalDate last,
            boolean limited,
            @Nullable LocalDate firstUnlawful,
            @Nullable LocalDate safeExit,
            boolean spoilsLater,
            @Nullable Outcome otherwise) {}

    /** Returns the most days used on any day shown. */
    int mostUsed() {
        return days.stream().mapToInt(Day::used).max().orElse(0);
    }
}
