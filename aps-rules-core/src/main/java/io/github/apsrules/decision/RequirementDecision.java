package io.github.apsrules.decision;

import io.github.apsrules.conclusions.Confidence;
import io.github.apsrules.conclusions.Finding;
import io.github.apsrules.conclusions.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided of one requirement on one route. Immutable.
 *
 * @param requirement id of the requirement
 * @param outcome the outcome
 * @param variant which of several messages explains it; {@code null} for the plain one
 * @param details details for the message
 * @param missing paths of the missing facts, in order
 * @param sources citations, in order
 * @param rules names of the rules that decided, in order
 * @param confidence how well the weakest of its sources was read
 * @param inferred whether it is inferred from texts rather than written in one
 * @param softened whether it was not met by secondary sources alone, and is therefore unsettled
 * @param advice findings of practices and guides, which decide nothing
 */
public record RequirementDecision(
        String requirement,
        Outcome outcome,
        @Nullable String variant,
        List<Object> details,
        List<String> missing,
        List<String> sources,
        List<String> rules,
        Confidence confidence,
        boolean inferred,
        boolean softened,
        List<Finding> advice) {}
