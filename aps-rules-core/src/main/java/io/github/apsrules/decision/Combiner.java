package io.github.apsrules.decision;

import io.github.apsrules.conclusions.Applies;
import io.github.apsrules.conclusions.Conclusion;
import io.github.apsrules.conclusions.Finding;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.conclusions.Route;
import io.github.apsrules.texts.Source;
import io.github.apsrules.texts.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes one decision of what the rules concluded: merges, combines, orders. Knows no route, article or nationality by name. */
public final class Combiner {
    private final Texts texts;
    private final PackInfo pack;

    /**
     * Creates it.
     *
     * @param texts words and sources of the pack
     * @param pack the pack
     */
    public Combiner(Texts texts, PackInfo pack) {
        this.texts = texts;
        this.pack = pack;
    }

    /**
     * Decides.
     *
     * @param question id of the question
     * @param on the day it was asked
     * @param everyItem whether every route counts, not one
     * @param routes routes concluded
     * @param needs requirements that apply
     * @param findings findings
     * @param others other conclusions
     * @return the decision
     */
    public Decision decide(
            String question,
            LocalDate on,
            boolean everyItem,
            Collection<Route> routes,
            Collection<Applies> needs,
            Collection<Finding> findings,
            Collection<Conclusion> others) {
        List<String> faults = new ArrayList<>();
        Map<String, Route> byId = RouteMerge.merge(routes, faults);
        if (byId.isEmpty()) {
            faults.add("no route for " + question);
        }
        Map<String, Map<String, List<Applies>>> needed = byRoute(needs);
        Map<Applies, List<Finding>> found = byNeed(findings);
        List<RouteDecision> decided = new ArrayList<>(byId.size());
        Requirements requirements = new Requirements(texts.sources(), faults);
        for (Route route : byId.values()) {
            decided.add(decide(route, needed.getOrDefault(route.id(), Map.of()), found, requirements, faults));
        }
        needed.forEach((route, own) -> {
            if (!byId.containsKey(route)) {
                own.keySet()
                        .forEach(requirement ->
                                faults.add(route + "/" + requirement + ": its route was never concluded"));
            }
        });
        List<Outcome> outcomes = decided.stream()
                .map(RouteDecision::outcome)
                .filter(Objects::nonNull)
                .toList();
        Outcome outcome = byId.isEmpty()
                ? Outcome.UNSETTLED
                : everyItem && !outcomes.isEmpty() ? Outcomes.allOf(outcomes) : Outcomes.anyOf(outcomes);
        List<Conclusion> kept = Ordering.conclusions(others, decided);
        decided.sort(Ordering.routes(kept));
        return new Decision(
                question,
                on,
                outcome,
                List.copyOf(decided),
                MissingFacts.of(decided, outcome, everyItem),
                kept,
                oldestCheck(decided, kept),
                faults.stream().distinct().sorted().toList(),
                pack,
                texts);
    }

    /** Route and requirement to what makes it apply. */
    private static Map<String, Map<String, List<Applies>>> byRoute(Collection<Applies> needs) {
        Map<String, Map<String, List<Applies>>> byRoute = new HashMap<>();
        for (Applies need : needs) {
            byRoute.computeIfAbsent(need.route(), route -> new TreeMap<>())
                    .computeIfAbsent(need.requirement(), requirement -> new ArrayList<>(1))
                    .add(need);
        }
        return byRoute;
    }

    private static Map<Applies, List<Finding>> byNeed(Collection<Finding> findings) {
        Map<Applies, List<Finding>> byNeed = new HashMap<>();
        for (Finding finding : findings) {
            byNeed.computeIfAbsent(finding.need(), need -> new ArrayList<>(1)).add(finding);
        }
        return byNeed;
    }

    private static RouteDecision decide(
            Route route,
            Map<String, List<Applies>> needed,
            Map<Applies, List<Finding>> found,
            Requirements requirements,
            List<String> faults) {
        List<RequirementDecision> decided = new ArrayList<>(needed.size());
        needed.values().forEach(same -> {
            same.sort(Comparator.comparing(Applies::toString));
            List<Finding> findings = new ArrayList<>(1);
            for (Applies need : new LinkedHashSet<>(same)) {
                findings.addAll(found.getOrDefault(need, List.of()));
            }
            decided.add(requirements.decide(same, findings));
        });
        if (route.state() == Route.State.CLOSED) {
            return new RouteDecision(route, null, List.of());
        }
        decided.sort(Ordering.REQUIREMENTS);
        if (route.state() == Route.State.DOUBTFUL) {
            return new RouteDecision(route, Outcome.UNKNOWN, List.copyOf(decided));
        }
        if (decided.isEmpty()) {
            faults.add(route.id() + ": an open route with no requirement");
        }
        Outcome outcome = Outcomes.allOf(
                decided.stream().map(RequirementDecision::outcome).toList());
        return new RouteDecision(route, outcome, List.copyOf(decided));
    }

    private @Nullable LocalDate oldestCheck(List<RouteDecision> routes, List<Conclusion> conclusions) {
        Set<String> cited = new HashSet<>();
        for (RouteDecision route : routes) {
            cited.addAll(route.route().sources());
            route.requirements().forEach(requirement -> cited.addAll(requirement.sources()));
        }
        conclusions.forEach(conclusion -> cited.addAll(conclusion.sources()));
        LocalDate oldest = null;
        for (String citation : cited) {
            Source source = texts.sources().of(citation);
            LocalDate checked = source == null ? null : source.checkedOn();
            if (checked != null && (oldest == null || checked.isBefore(oldest))) {
                oldest = checked;
            }
        }
        return oldest;
    }
}
