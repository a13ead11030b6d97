package io.github.apsrules.decision;

import io.github.apsrules.conclusions.Conclusion;
import io.github.apsrules.conclusions.Deadline;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.conclusions.Permit;
import io.github.apsrules.conclusions.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The order of what a decision holds: by what it is worth to the reader, then by name, so that it never depends on chance. */
final class Ordering {
    static final Comparator<RequirementDecision> REQUIREMENTS = Comparator.comparingInt(
                    (RequirementDecision requirement) -> -severity(requirement.outcome()))
            .thenComparing(RequirementDecision::requirement);

    private static final Comparator<Placed> PLACES = Comparator.comparing(Placed::type)
            .thenComparingInt(Placed::place)
            .thenComparing(Placed::day)
            .thenComparing(Placed::text);

    private Ordering() {}

    /** Better routes first: by outcome, then by the longest stay, then by name. */
    static Comparator<RouteDecision> routes(List<Conclusion> conclusions) {
        Map<String, Integer> months = new HashMap<>();
        for (Conclusion conclusion : conclusions) {
            if (conclusion instanceof Permit permit) {
                months.merge(permit.about(), totalMonths(permit), Math::max);
            }
        }
        return Comparator.comparingInt((RouteDecision route) -> rank(route.outcome()))
                .thenComparing(route -> -months.getOrDefault(route.id(), 0))
                .thenComparing(RouteDecision::id);
    }

    /** Drops what belongs to a closed route, and permits of a route that is not met; merges equal ones; orders. */
    static List<Conclusion> conclusions(Collection<Conclusion> all, List<RouteDecision> routes) {
        Map<String, @Nullable Outcome> outcomes = new HashMap<>();
        routes.forEach(route -> outcomes.put(route.id(), route.outcome()));
        List<Placed> placed = new ArrayList<>(all.size());
        for (Conclusion conclusion : all) {
            if (isOfUse(conclusion, outcomes)) {
                placed.add(Placed.of(conclusion));
            }
        }
        placed.sort(PLACES);
        List<Conclusion> distinct = new ArrayList<>(placed.size());
        String last = "";
        for (Placed one : placed) {
            if (!one.text().equals(last)) {
                distinct.add(one.conclusion());
            }
            last = one.text();
        }
        return List.copyOf(distinct);
    }

    /** A conclusion with what it is ordered by, read once. */
    private record Placed(Conclusion conclusion, String type, int place, LocalDate day, String text) {
        static Placed of(Conclusion conclusion) {
            return new Placed(
                    conclusion,
                    conclusion.getClass().getSimpleName(),
                    Ordering.place(conclusion),
                    Ordering.day(conclusion),
                    conclusion.toString());
        }
    }

    private static boolean isOfUse(Conclusion conclusion, Map<String, @Nullable Outcome> outcomes) {
        if (!outcomes.containsKey(conclusion.about())) {
            return true;
        }
        Outcome outcome = outcomes.get(conclusion.about());
        return outcome != null && !(conclusion instanceof Permit && outcome == Outcome.UNMET);
    }

    private static int place(Conclusion conclusion) {
        if (conclusion instanceof Permit permit) {
            return -totalMonths(permit);
        }
        return conclusion instanceof Step step ? step.order() : 0;
    }

    private static LocalDate day(Conclusion conclusion) {
        if (conclusion instanceof Deadline deadline) {
            return Objects.requireNonNullElse(deadline.closes(), LocalDate.MAX);
        }
        return LocalDate.MIN;
    }

    private static int totalMonths(Permit permit) {
        Integer months = permit.months();
        Integer renewals = permit.renewals();
        return (months == null ? 0 : months) * (1 + (renewals == null ? 0 : renewals));
    }

    private static int rank(@Nullable Outcome outcome) {
        return outcome == null ? Integer.MAX_VALUE : Outcomes.rank(outcome);
    }

    private static int severity(Outcome outcome) {
        return switch (outcome) {
            case UNMET -> 3;
            case UNSETTLED -> 2;
            case UNKNOWN -> 1;
            case MET -> 0;
        };
    }
}
