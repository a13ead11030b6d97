package io.github.apsrules.workbench.coverage;

import io.github.apsrules.workbench.check.Trees;
import io.github.apsrules.workbench.language.Condition;
import io.github.apsrules.workbench.language.Condition.Constraint;
import io.github.apsrules.workbench.language.Condition.Pattern;
import io.github.apsrules.workbench.language.Expr;
import io.github.apsrules.workbench.language.LawFile.RuleTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The guards of a rule: {@code validTo != null} before {@code validTo > $on}. A guard is how the language says that something is told; where
 * it does not hold, the comparisons that it guards are unknown. So it is no condition of its own. Where no comparison reads what it
 * guards it is one.
 */
final class NullGuards {
    private final RuleTree rule;
    private final IdentityHashMap<Constraint, List<Constraint>> guarded = new IdentityHashMap<>();

    NullGuards(RuleTree rule) {
        this.rule = rule;
        List<Constraint> all = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            for (Pattern pattern : condition.patterns()) {
                all.addAll(pattern.constraints());
            }
            if (condition instanceof Condition.Gathered gathered) {
                all.addAll(gathered.constraints());
            }
        }
        for (Condition condition : rule.conditions()) {
            for (Pattern pattern : condition.patterns()) {
                for (Constraint constraint : pattern.constraints()) {
                    String path = told(constraint);
                    if (path != null) {
                        add(constraint, path, pattern, all);
                    }
                }
            }
        }
    }

    /** Whether a constraint is a guard. */
    boolean has(Constraint constraint) {
        return guarded.containsKey(constraint);
    }

    /** The comparisons that are unknown where a guard does not hold; none where it is no guard. */
    List<Constraint> of(Constraint constraint) {
        return guarded.getOrDefault(constraint, List.of());
    }

    private void add(Constraint guard, String path, Pattern pattern, List<Constraint> all) {
        List<Constraint> reading = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Constraint other : pattern.constraints()) {
            if (told(other) == null && reads(other, Set.of(path))) {
                if (other.binding() == null) {
                    reading.add(other);
                } else {
                    names.add(other.binding());
                }
            }
        }
        if (pattern.binding() != null) {
            names.add(pattern.binding() + "." + path);
        }
        all.stream()
                .filter(other -> other.binding() == null && !reading.contains(other) && reads(other, names))
                .forEach(reading::add);
        if (!reading.isEmpty() || readElsewhere(names)) {
            guarded.put(guard, reading);
        }
    }

    /** Whether a value is looked up, something gathered or a conclusion made with one of these. */
    private boolean readElsewhere(Set<String> names) {
        boolean[] found = {false};
        Trees.each(rule, expr -> found[0] |= names.contains(String.valueOf(path(expr))));
        return found[0];
    }

    private static boolean reads(Constraint constraint, Set<String> paths) {
        boolean[] found = {false};
        Trees.each(constraint.value(), expr -> found[0] |= paths.contains(String.valueOf(path(expr))));
        return found[0];
    }

    /** What a constraint asks to be told, and nothing else; {@code null} for another constraint. */
    private static @Nullable String told(Constraint constraint) {
        return constraint.binding() == null
                        && constraint.value() instanceof Expr.Binary binary
                        && binary.operator().equals("!=")
                        && binary.right() instanceof Expr.Word word
                        && word.value().equals("null")
                ? path(binary.left())
                : null;
    }

    /** An expression as {@code a.b.c}; {@code null} where it is no chain of fields. */
    private static @Nullable String path(@Nullable Expr expr) {
        if (expr instanceof Expr.Name name) {
            return name.name();
        } else if (expr instanceof Expr.Member member) {
            String target = path(member.target());
            return target == null ? null : target + "." + member.name();
        } else if (expr instanceof Expr.Call call && call.arguments().isEmpty()) {
            String target = call.target() == null ? "" : path(call.target());
            return target == null ? null : target.isEmpty() ? call.name() : target + "." + call.name();
        }
        return null;
    }
}
