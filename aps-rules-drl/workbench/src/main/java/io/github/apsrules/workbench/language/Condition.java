package io.github.apsrules.workbench.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One condition of a rule. Immutable. */
public sealed interface Condition {

    /** {@return where it begins} */
    Position at();

    /** {@return the pattern that it looks for or gathers} */
    Pattern pattern();

    /** {@return all its patterns, the one of {@link #pattern()} first} */
    List<Pattern> patterns();

    /** Whether something is looked for, or its absence. */
    enum Kind {
        /** Each fact that fits. */
        EACH,
        /** At least one. */
        EXISTS,
        /** None. */
        NOT
    }

    /**
     * Facts of a type that hold under constraints.
     *
     * @param at where it begins
     * @param end offset after its last character
     * @param kind each, at least one or none
     * @param binding variable of the fact; {@code null} for none
     * @param type type of the fact
     * @param typeAt where the type stands
     * @param constraints its constraints and bindings
     * @param from what it is taken from; {@code null} for the facts of the case and what rules concluded
     */
    record Pattern(
            Position at,
            int end,
            Kind kind,
            @Nullable String binding,
            String type,
            Position typeAt,
            List<Constraint> constraints,
            @Nullable Expr from)
            implements Condition {
        @Override
        public Pattern pattern() {
            return this;
        }

        @Override
        public List<Pattern> patterns() {
            return List.of(this);
        }
    }

    /**
     * Facts gathered.
     *
     * @param at where it begins
     * @param pattern which facts
     * @param more what must be there, or not be there, beside each of them
     * @param folds what is made of them
     * @param constraints what must hold of the results
     */
    record Gathered(Position at, Pattern pattern, List<Pattern> more, List<Fold> folds, List<Constraint> constraints)
            implements Condition {
        @Override
        public List<Pattern> patterns() {
            List<Pattern> all = new ArrayList<>(more);
            all.add(0, pattern);
            return all;
        }
    }

    /**
     * A constraint or binding of a pattern.
     *
     * @param at where it begins
     * @param end offset after its last character
     * @param binding variable bound to the value; {@code null} where the value must be true
     * @param value value
     */
    record Constraint(Position at, int end, @Nullable String binding, Expr value) {}

    /**
     * What is made of gathered facts.
     *
     * @param at where it begins
     * @param binding variable of the result
     * @param function {@code collectList}, {@code count} or {@code sum}
     * @param argument of what
     */
    record Fold(Position at, String binding, String function, Expr argument) {}
}
