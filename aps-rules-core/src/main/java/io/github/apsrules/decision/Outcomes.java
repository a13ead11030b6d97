package io.github.apsrules.decision;

import io.github.apsrules.conclusions.Outcome;
import java.util.Collection;
import java.util.List;

/** Combines outcomes: the first of an order that is present wins. */
final class Outcomes {
    private static final List<Outcome> ALL_OF = List.of(Outcome.UNMET, Outcome.UNSETTLED, Outcome.UNKNOWN, Outcome.MET);
    private static final List<Outcome> ANY_OF = List.of(Outcome.MET, Outcome.UNKNOWN, Outcome.UNSETTLED, Outcome.UNMET);

    private Outcomes() {}

    /** What a route comes to when all its requirements must be met; never met by nothing. */
    static Outcome allOf(Collection<Outcome> outcomes) {
        return first(ALL_OF, outcomes, Outcome.UNSETTLED);
    }

    /** What a question comes to when one route suffices. */
    static Outcome anyOf(Collection<Outcome> outcomes) {
        return first(ANY_OF, outcomes, Outcome.UNMET);
    }

    /** The place of an outcome among alternatives, the better ones first. */
    static int rank(Outcome outcome) {
        return ANY_OF.indexOf(outcome);
    }

    private static Outcome first(List<Outcome> order, Collection<Outcome> outcomes, Outcome otherwise) {
        for (Outcome outcome : order) {
            if (outcomes.contains(outcome)) {
                return outcome;
            }
        }
        return otherwise;
    }
}
