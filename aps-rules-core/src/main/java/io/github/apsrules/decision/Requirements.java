package io.github.apsrules.decision;

import io.github.apsrules.conclusions.Applies;
import io.github.apsrules.conclusions.Confidence;
import io.github.apsrules.conclusions.Finding;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.texts.Sources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Merges the findings of one requirement on one route into its one outcome. */
final class Requirements {
    /** Total, so that of several reasons for one outcome the same is told every time. */
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::rule)
            .thenComparing(Finding::variant, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(finding -> finding.missing().toString())
            .thenComparing(finding -> finding.details().toString())
            .thenComparing(finding -> finding.sources().toString());

    private final Sources sources;
    private final List<String> faults;

    Requirements(Sources sources, List<String> faults) {
        this.sources = sources;
        this.faults = faults;
    }

    RequirementDecision decide(List<Applies> needs, List<Finding> all) {
        Applies need = needs.get(0);
        List<Finding> findings = all.stream().sorted(ORDER).toList();
        List<Finding> advice = findings.stream().filter(this::advises).toList();
        List<Finding> law =
                findings.stream().filter(finding -> !advises(finding)).toList();
        Set<Outcome> outcomes = new TreeSet<>(law.stream().map(Finding::outcome).toList());
        if (outcomes.size() != 1) {
            faults.add(need.route() + "/" + need.requirement() + ": "
                    + (outcomes.isEmpty() ? "no outcome" : "two outcomes, " + outcomes + " of " + rules(law)));
        }
        Outcome outcome = outcomes.size() == 1 ? outcomes.iterator().next() : Outcome.UNSETTLED;
        List<String> cited = cited(needs, law);
        boolean secondary = !cited.isEmpty() && cited.stream().allMatch(this::isSecondary);
        boolean softened = outcome == Outcome.UNMET && secondary;
        return new RequirementDecision(
                need.requirement(),
                softened ? Outcome.UNSETTLED : outcome,
                law.isEmpty() ? null : law.get(0).variant(),
                law.isEmpty() ? List.of() : law.get(0).details(),
                law.stream()
                        .flatMap(f -> f.missing().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                cited,
                rules(law),
                cited.stream()
                        .map(sources::confidence)
                        .max(Comparator.naturalOrder())
                        .orElse(Confidence.SEEN),
                law.stream().anyMatch(Finding::inferred),
                softened,
                advice);
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).distinct().toList();
    }

    private static List<String> cited(List<Applies> needs, List<Finding> law) {
        List<String> cited = new ArrayList<>();
        for (Finding finding : law) {
            cited.addAll(finding.sources());
        }
        for (Applies need : needs) {
            String source = need.source();
            if (source != null && !source.isEmpty()) {
                cited.add(source);
            }
        }
        if (cited.isEmpty()) {
            law.stream()
                    .map(Finding::citation)
                    .filter(citation -> !citation.isEmpty())
                    .forEach(cited::add);
        }
        return cited.stream().distinct().sorted().toList();
    }

    /** A finding that names only practices and guides. */
    private boolean advises(Finding finding) {
        return !finding.sources().isEmpty()
                && finding.sources().stream()
                        .allMatch(source -> sources.authority(source).advises());
    }

    private boolean isSecondary(String source) {
        return sources.confidence(source) == Confidence.SECONDARY;
    }
}
