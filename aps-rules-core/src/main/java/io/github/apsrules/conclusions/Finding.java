package io.github.apsrules.conclusions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rule concludes about a requirement on a route. Immutable.
 *
 * @param need the requirement on its route
 * @param outcome the outcome
 * @param rule name of the rule
 * @param citation article of the rule, undated, as its {@code @citation} says
 * @param variant which of several messages explains it; {@code null} for the plain one
 * @param details dates, numbers, strings or enum constants for the message
 * @param missing paths of missing facts
 * @param sources citations beside the one of {@code need}
 * @param inferred whether it is inferred from texts rather than written in one
 */
public record Finding(
        Applies need,
        Outcome outcome,
        String rule,
        String citation,
        @Nullable String variant,
        List<Object> details,
        List<String> missing,
        List<String> sources,
        boolean inferred) {

    /**
     * {@return this finding with one more citation}
     *
     * @param source as {@code L422-14@2021-05-01}
     */
    public Finding per(String source) {
        return new Finding(
                need, outcome, rule, citation, variant, details, missing, Lists.plus(sources, source), inferred);
    }

    /**
     * {@return this finding explained by {@code <requirement>.<outcome>.<variant>}}
     *
     * @param variant end of the message key
     */
    public Finding because(String variant) {
        return new Finding(need, outcome, rule, citation, variant, details, missing, sources, inferred);
    }

    /** {@return this finding marked as a reading of texts, not their words} */
    public Finding asInferred() {
        return new Finding(need, outcome, rule, citation, variant, details, missing, sources, true);
    }
}
