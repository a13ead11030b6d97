package io.github.apsrules.workbench.check;

import io.github.apsrules.workbench.language.Condition;
import io.github.apsrules.workbench.language.Condition.Constraint;
import io.github.apsrules.workbench.language.Condition.Gathered;
import io.github.apsrules.workbench.language.Expr;
import io.github.apsrules.workbench.language.Exprs;
import io.github.apsrules.workbench.language.LawFile.RuleTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks over expressions. */
public final class Trees {
    private Trees() {}

    /**
     * Visits each expression of a rule, outer ones first.
     *
     * @param rule the rule
     * @param visitor told of each
     */
    public static void each(RuleTree rule, Consumer<Expr> visitor) {
        rule.conditions().forEach(condition -> each(condition, visitor));
        rule.insertions().forEach(insertion -> each(insertion.value(), visitor));
    }

    static void each(Condition condition, Consumer<Expr> visitor) {
        for (Condition.Pattern pattern : condition.patterns()) {
            pattern.constraints().forEach(constraint -> each(constraint.value(), visitor));
            if (pattern.from() != null) {
                each(pattern.from(), visitor);
            }
        }
        if (condition instanceof Gathered gathered) {
            gathered.folds().forEach(fold -> each(fold.argument(), visitor));
            gathered.constraints().forEach(constraint -> each(constraint.value(), visitor));
        }
    }

    /**
     * Visits an expression and each that stands in it, outer ones first.
     *
     * @param expr the expression
     * @param visitor told of each
     */
    public static void each(Expr expr, Consumer<Expr> visitor) {
        Exprs.each(expr, visitor);
    }

    /** The text that an argument is, if it is a text and nothing else. */
    static Optional<Expr.Text> text(List<Expr> arguments, int index) {
        return index < arguments.size() && arguments.get(index) instanceof Expr.Text text
                ? Optional.of(text)
                : Optional.empty();
    }

    /** The type at the beginning of {@code Type.method( … )}, or {@code null}. */
    static @Nullable String ofType(Expr.Call call) {
        return call.target() instanceof Expr.Name name
                        && Character.isUpperCase(name.name().charAt(0))
                ? name.name()
                : null;
    }

    /** The texts that a field must equal by the constraints of a pattern: of {@code field == "a"} or {@code field in ( "a", "b" )}. */
    static List<Expr.Text> texts(Condition.Pattern pattern, String field) {
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.value() instanceof Expr.Binary binary
                    && binary.operator().equals("==")
                    && named(binary.left(), field)
                    && binary.right() instanceof Expr.Text text) {
                return List.of(text);
            }
            if (constraint.value() instanceof Expr.In in && !in.negated() && named(in.left(), field)) {
                return in.items().stream()
                        .filter(Expr.Text.class::isInstance)
                        .map(Expr.Text.class::cast)
                        .toList();
            }
        }
        return List.of();
    }

    static boolean named(Expr expr, String field) {
        return expr instanceof Expr.Name name && name.name().equals(field);
    }

    /** The calls of a chain {@code a( … ).b( … ).c( … )}, the first one first. */
    static List<Expr.Call> chain(Expr expr) {
        List<Expr.Call> calls = new ArrayList<>();
        Expr step = expr;
        while (step instanceof Expr.Call call) {
            calls.add(0, call);
            step = call.target();
        }
        return calls;
    }
}
