package io.github.apsrules.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Days at one place. Immutable.
 *
 * @param place code of the place
 * @param days the days
 */
public record PlacedDays(String place, DaySet days) {

    /**
     * {@return the days on which someone was anywhere, each place's days less those left out at the same place} A day at two places
     * stays in as long as one of them keeps it.
     *
     * @param present {@link PlacedDays} of presence, in any order
     * @param leftOut {@link PlacedDays} left out, in any order
     */
    public static DaySet anywhereBut(Collection<?> present, Collection<?> leftOut) {
        Map<String, DaySet> out = byPlace(leftOut);
        List<DaySet> kept = new ArrayList<>();
        byPlace(present).forEach((place, days) -> kept.add(days.minus(out.getOrDefault(place, DaySet.EMPTY))));
        return DaySet.union(kept);
    }

    private static Map<String, DaySet> byPlace(Collection<?> placed) {
        Map<String, List<DaySet>> lists = new HashMap<>();
        for (Object each : placed) {
            PlacedDays one = (PlacedDays) each;
            lists.computeIfAbsent(one.place(), place -> new ArrayList<>()).add(one.days());
        }
        Map<String, DaySet> sets = new HashMap<>();
        lists.forEach((place, list) -> sets.put(place, DaySet.union(list)));
        return sets;
    }
}
