package io.github.apsrules.cli.travel;

import io.github.apsrules.conclusions.Figure;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.decision.RequirementDecision;
import io.github.apsrules.decision.RouteDecision;
import io.github.apsrules.facts.Answer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of a planned trip. Immutable.
 *
 * @param limited whether any of its days counts
 * @param firstUnlawful first day over the limit; {@code null} for none
 * @param safeExit last day up to which it is lawful; {@code null} where not even the first day is, or none counts
 * @param spoilsLater whether a stay booked after it is unlawful with it
 * @param otherwise the outcome of all but the limit; {@code null} where that is in order
 */
record PlanFigures(
        boolean limited,
        @Nullable LocalDate firstUnlawful,
        @Nullable LocalDate safeExit,
        boolean spoilsLater,
        @Nullable Outcome otherwise) {
    private static final String LIMIT = "ninety-days";
    private static final List<Outcome> WORST_FIRST = List.of(Outcome.UNMET, Outcome.UNSETTLED, Outcome.UNKNOWN);

    /**
     * Returns them.
     *
     * @param decision the decision
     * @param route id of the trip in it
     */
    static PlanFigures of(Decision decision, String route) {
        Map<String, Object> figures = new HashMap<>();
        for (Figure figure : decision.figures()) {
            if (figure.about().equals(route)) {
                figures.put(figure.name(), figure.value());
            }
        }
        return new PlanFigures(
                figures.containsKey("plan-compliant"),
                day(figures.get("plan-first-violation")),
                day(figures.get("plan-latest-safe-exit")),
                figures.get("later-stays-ok") == Answer.NO,
                otherwise(decision, route));
    }

    private static @Nullable Outcome otherwise(Decision decision, String route) {
        List<Outcome> others = decision.route(route).map(RouteDecision::requirements).orElse(List.of()).stream()
                .filter(requirement -> !requirement.requirement().equals(LIMIT))
                .map(RequirementDecision::outcome)
                .toList();
        return WORST_FIRST.stream().filter(others::contains).findFirst().orElse(null);
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return value instanceof LocalDate day ? day : null;
    }
}
