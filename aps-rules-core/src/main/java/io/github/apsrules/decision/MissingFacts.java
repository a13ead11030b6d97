package io.github.apsrules.decision;

import io.github.apsrules.conclusions.Outcome;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Lists missing facts, those first that can still change the outcome. */
final class MissingFacts {
    private MissingFacts() {}

    static List<String> of(List<RouteDecision> routes, Outcome outcome, boolean everyItem) {
        Set<String> open = new TreeSet<>();
        Set<String> rest = new TreeSet<>();
        boolean settled = everyItem ? outcome == Outcome.UNMET : outcome == Outcome.MET;
        for (RouteDecision route : routes) {
            boolean lost = route.outcome() == Outcome.UNMET && !everyItem;
            Collection<String> target = settled || lost ? rest : open;
            String gap = route.route().gap();
            if (gap != null) {
                target.add(gap);
            }
            route.requirements().forEach(requirement -> target.addAll(requirement.missing()));
        }
        Set<String> ordered = new LinkedHashSet<>(open);
        ordered.addAll(rest);
        return List.copyOf(ordered);
    }
}
