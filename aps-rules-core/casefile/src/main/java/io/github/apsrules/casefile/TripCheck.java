package io.github.apsrules.casefile;

import io.github.apsrules.facts.Stay;
import io.github.apsrules.facts.Trip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be wrong with planned trips beside each other, and with one on the day that is asked about. Thread-safe. */
public final class TripCheck {
    private TripCheck() {}

    /**
     * Returns the trip told before another with its country and its first day, by which trips are told apart.
     *
     * @param trips the trips
     * @param index which of them
     * @return its index; -1 for none
     */
    public static int sameAs(List<Trip> trips, int index) {
        Trip trip = trips.get(index);
        for (int i = 0; i < index; i++) {
            Trip other = trips.get(i);
            if (trip.country() != null
                    && trip.country().equals(other.country())
                    && trip.entry() != null
                    && trip.entry().equals(other.entry())) {
                return i;
            }
        }
        return -1;
    }

    /**
     * {@return whether a trip is over on a day: then it is no plan, but a stay}
     *
     * @param trip the trip
     * @param on the day
     */
    public static boolean isOver(Trip trip, LocalDate on) {
        LocalDate last = trip.exit();
        return last != null && !last.equals(Stay.OPEN) && last.isBefore(on);
    }

    /** Returns the trips of a case that are over. */
    static List<Problem> over(@Nullable List<Trip> trips, List<Node> places, LocalDate on) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; trips != null && i < trips.size(); i++) {
            if (isOver(trips.get(i), on)) {
                Node exit = places.get(i).field("exit");
                Node at = exit == null ? places.get(i) : exit;
                problems.add(new Problem(
                        at.line(),
                        at.column(),
                        "trips[" + i + "].exit",
                        "this lies before the day asked about; a trip that is over is a stay: put it under stays",
                        List.of()));
            }
        }
        return problems;
    }

    /** Gathers the trips that are told twice; where one cannot be read, that comes first. */
    static void twice(@Nullable List<Trip> trips, @Nullable Node section, FactReader facts) {
        List<Node> nodes = section == null ? null : section.items();
        if (trips == null || nodes == null || trips.size() != nodes.size()) {
            return;
        }
        for (int i = 0; i < nodes.size(); i++) {
            int first = sameAs(trips, i);
            if (first >= 0) {
                facts.problem(
                        nodes.get(i),
                        "trips[" + i + "]",
                        "this trip has the country and the first day of trips[" + first + "]"
                                + (nodes.get(first).line() == nodes.get(i).line()
                                        ? ""
                                        : " in line " + nodes.get(first).line())
                                + ": trips are told apart by them, so put the two together",
                        List.of());
            }
        }
    }
}
