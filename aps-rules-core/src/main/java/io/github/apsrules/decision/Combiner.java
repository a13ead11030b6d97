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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
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
        List<RouteDecision> decided = new ArrayList<>();
        Requirements requirements = new Requirements(texts.sources(), faults);
        for (Route route : byId.values()) {
            decided.add(decide(route, needs, findings, requirements, faults));
        }
        needs.stream()
                .filter(need -> !byId.containsKey(need.route()))
                .forEach(need ->
                        faults.add(need.route() + "/" + need.requirement() + ": its route was never concluded"));
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

    private static RouteDecision decide(
            Route route,
            Collection<Applies> needs,
            Collection<Finding> findings,
            Requirements requirements,
            List<String> faults) {
        Map<String, List<Applies>> own = new TreeMap<>();
        for (Applies need : needs) {
            if (need.route().equals(route.id())) {
                own.computeIfAbsent(need.requirement(), key -> new ArrayList<>())
                        .add(need);
            }
        }
        List<RequirementDecision> decided = new ArrayList<>();
        own.forEach((requirement, same) -> {
            same.sort(Comparator.comparing(Applies::toString));
            decided.add(requirements.decide(
                    same,
                    findings.stream()
                            .filter(finding -> same.contains(finding.need()))
                            .toList()));
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
        Stream<String> cited = Stream.concat(
                routes.stream()
                        .flatMap(route -> Stream.concat(
                                route.route().sources().stream(),
                                route.requirements().stream().flatMap(r -> r.sources().stream()))),
                conclusions.stream().flatMap(conclusion -> conclusion.sources().stream()));
        return cited.distinct()
                .map(texts.sources()::of)
                .filter(Objects::nonNull)
                .map(Source::checkedOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
