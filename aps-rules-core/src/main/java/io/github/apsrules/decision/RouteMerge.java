package io.github.apsrules.decision;

import io.github.apsrules.conclusions.Route;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One state for each route: several rules may say the same, none may say otherwise. */
final class RouteMerge {
    private RouteMerge() {}

    static Map<String, Route> merge(Collection<Route> routes, List<String> faults) {
        Map<String, List<Route>> byId = new TreeMap<>();
        for (Route route : routes) {
            byId.computeIfAbsent(route.id(), key -> new ArrayList<>()).add(route);
        }
        Map<String, Route> merged = new TreeMap<>();
        byId.forEach((id, same) -> {
            same.sort(Comparator.comparing(Route::toString));
            if (same.stream().map(Route::state).distinct().count() > 1) {
                faults.add(id + ": the route is both open and closed, or doubtful");
            }
            Route first = same.get(0);
            for (Route other : same) {
                for (String source : other.sources()) {
                    first = first.per(source);
                }
            }
            merged.put(id, first);
        });
        return merged;
    }
}
