package io.github.apsrules.bench.byhand;

import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.conclusions.Route;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.decision.RequirementDecision;
import io.github.apsrules.decision.RouteDecision;
import java.util.Map;
import java.util.TreeMap;

/**
 * The answer to ELIGIBILITY, down to each requirement.
 *
 * @param outcome the answer
 * @param routes the routes that are not closed, each with the outcome of its requirements; a doubtful one has none
 */
public record Verdict(Outcome outcome, Map<String, Map<String, Outcome>> routes) {

    /**
     * Returns what a decision of the library says, in the same form.
     *
     * @param decision the decision
     */
    public static Verdict of(Decision decision) {
        Map<String, Map<String, Outcome>> routes = new TreeMap<>();
        for (RouteDecision route : decision.routes()) {
            if (route.route().state() != Route.State.CLOSED) {
                Map<String, Outcome> requirements = new TreeMap<>();
                for (RequirementDecision requirement : route.requirements()) {
                    requirements.put(requirement.requirement(), requirement.outcome());
                }
                routes.put(route.id(), requirements);
            }
        }
        return new Verdict(decision.outcome(), routes);
    }

    static Verdict of(Map<String, Map<String, Outcome>> routes) {
        Outcome best = Outcome.UNMET;
        for (Map<String, Outcome> requirements : routes.values()) {
            Outcome route = requirements.isEmpty() ? Outcome.UNKNOWN : all(requirements);
            if (rank(route) < rank(best)) {
                best = route;
            }
        }
        return new Verdict(best, routes);
    }

    private static Outcome all(Map<String, Outcome> requirements) {
        Outcome worst = Outcome.MET;
        for (Outcome one : requirements.values()) {
            if (rank(one) > rank(worst)) {
                worst = one;
            }
        }
        return worst;
    }

    /** Among routes the lowest wins, among requirements the highest. */
    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case MET -> 0;
            case UNKNOWN -> 1;
            case UNSETTLED -> 2;
            case UNMET -> 3;
        };
    }
}
