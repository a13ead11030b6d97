package io.github.apsrules.decision;

import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.conclusions.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided of one route. Immutable.
 *
 * @param route the route
 * @param outcome the outcome; {@code null} for a closed route
 * @param requirements its requirements by outcome, the deciding ones first
 */
public record RouteDecision(Route route, @Nullable Outcome outcome, List<RequirementDecision> requirements) {

    /** {@return the id of the route} */
    public String id() {
        return route.id();
    }
}
