package io.github.apsrules.decision;

import io.github.apsrules.conclusions.Applies;
import io.github.apsrules.conclusions.Confidence;
import io.github.apsrules.conclusions.Finding;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.texts.Sources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
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

    /** Sorts the findings, which must be a list that can be changed. */
    RequirementDecision decide(List<Applies> needs, List<Finding> findings) {
        Applies need = needs.get(0);
        findings.sort(ORDER);
        List<Finding> advice = new ArrayList<>(0);
        List<Finding> law = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            (advises(finding) ? advice : law).add(finding);
        }
        Outcome outcome = outcome(need, law);
        List<String> cited = cited(needs, law);
        boolean secondary = !cited.isEmpty() && cited.stream().allMatch(this::isSecondary);
        boolean softened = outcome == Outcome.UNMET && secondary;
        boolean inferred = false;
        Set<String> missing = new TreeSet<>();
        for (Finding finding : law) {
            missing.addAll(finding.missing());
            inferred |= finding.inferred();
        }
        Confidence weakest = Confidence.SEEN;
        for (String source : cited) {
            Confidence confidence = sources.confidence(source);
            weakest = confidence.compareTo(weakest) > 0 ? confidence : weakest;
        }
        return new RequirementDecision(
                need.requirement(),
                softened ? Outcome.UNSETTLED : outcome,
                law.isEmpty() ? null : law.get(0).variant(),
                law.isEmpty() ? List.of() : law.get(0).details(),
                List.copyOf(missing),
                cited,
                rules(law),
                weakest,
                inferred,
                softened,
                List.copyOf(advice));
    }

    /** The one outcome of the law; without one, or with two, that is a fault. */
    private Outcome outcome(Applies need, List<Finding> law) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        law.forEach(finding -> outcomes.add(finding.outcome()));
        if (outcomes.size() == 1) {
            return outcomes.iterator().next();
        }
        faults.add(need.route() + "/" + need.requirement() + ": "
                + (outcomes.isEmpty() ? "no outcome" : "two outcomes, " + outcomes + " of " + rules(law)));
        return Outcome.UNSETTLED;
    }

    private static List<String> rules(List<Finding> findings) {
        Set<String> rules = new LinkedHashSet<>();
        findings.forEach(finding -> rules.add(finding.rule()));
        return List.copyOf(rules);
    }

    private static List<String> cited(List<Applies> needs, List<Finding> law) {
        Set<String> cited = new TreeSet<>();
        law.forEach(finding -> cited.addAll(finding.sources()));
        for (Applies need : needs) {
            String source = need.source();
            if (source != null && !source.isEmpty()) {
                cited.add(source);
            }
        }
        if (cited.isEmpty()) {
            for (Finding finding : law) {
                if (!finding.citation().isEmpty()) {
                    cited.add(finding.citation());
                }
            }
        }
        return List.copyOf(cited);
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
