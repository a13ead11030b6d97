package io.github.apsrules.workbench.coverage;

import io.github.apsrules.workbench.language.Condition;
import io.github.apsrules.workbench.language.Condition.Constraint;
import io.github.apsrules.workbench.language.Condition.Fold;
import io.github.apsrules.workbench.language.Condition.Gathered;
import io.github.apsrules.workbench.language.Condition.Kind;
import io.github.apsrules.workbench.language.Condition.Pattern;
import io.github.apsrules.workbench.language.Expr;
import io.github.apsrules.workbench.language.LawFile.RuleTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Matches the conditions of one rule against what the engine held when it came to rest, and notes what each condition said. */
final class Tracer {
    private static final Object UNUSED = new Object();

    private final RuleTree rule;
    private final IdentityHashMap<Object, Seen> seen = new IdentityHashMap<>();
    private final NullGuards guards;
    private final List<Map<String, @Nullable Object>> matches = new ArrayList<>();
    private boolean keeping;
    private boolean fired;

    Tracer(RuleTree rule) {
        this.rule = rule;
        guards = new NullGuards(rule);
        for (Condition condition : rule.conditions()) {
            for (Pattern pattern : condition.patterns()) {
                seen.put(pattern, new Seen());
                pattern.constraints().stream()
                        .filter(constraint -> constraint.binding() == null)
                        .forEach(constraint -> seen.put(constraint, new Seen()));
            }
            if (condition instanceof Gathered gathered) {
                gathered.constraints().forEach(constraint -> seen.put(constraint, new Seen()));
            }
        }
    }

    RuleTree rule() {
        return rule;
    }

    boolean fired() {
        return fired;
    }

    /** What was seen of a pattern or constraint of the rule. */
    Seen seen(Object part) {
        return seen.getOrDefault(part, new Seen());
    }

    /** Whether a constraint only asks whether something is told that the rule reads. */
    boolean guard(Constraint constraint) {
        return guards.has(constraint);
    }

    /** Looks at the rule with everything that the engine holds, by type. */
    void look(Map<String, List<Object>> memory) {
        next(0, new HashMap<>(), memory);
    }

    /** The variables of each way in which all conditions held together. */
    List<Map<String, @Nullable Object>> matches(Map<String, List<Object>> memory) {
        keeping = true;
        look(memory);
        return matches;
    }

    private void next(int index, Map<String, @Nullable Object> bound, Map<String, List<Object>> memory) {
        if (index == rule.conditions().size()) {
            fired = true;
            if (keeping) {
                matches.add(bound);
            }
            return;
        }
        Condition condition = rule.conditions().get(index);
        if (condition instanceof Gathered gathered) {
            Map<String, @Nullable Object> results = gather(gathered, bound, memory);
            if (hold(gathered.constraints(), results, UNUSED)) {
                next(index + 1, results, memory);
            }
            return;
        }
        pattern(condition.pattern(), bound, memory, match -> next(index + 1, match, memory));
    }

    /** Calls back for each match of a pattern; for none, where it asks for none or for one at least, once. */
    private void pattern(
            Pattern pattern,
            Map<String, @Nullable Object> bound,
            Map<String, List<Object>> memory,
            Consumer<Map<String, @Nullable Object>> then) {
        boolean each = pattern.kind() == Kind.EACH;
        boolean any = false;
        for (Object fact : candidates(pattern, bound, memory)) {
            Map<String, @Nullable Object> match = new HashMap<>(bound);
            if (pattern.binding() != null) {
                match.put(pattern.binding(), fact);
            }
            if (hold(pattern.constraints(), match, fact)) {
                any = true;
                if (each) {
                    then.accept(match);
                }
            }
        }
        seen(pattern).see(any == (pattern.kind() != Kind.NOT), false);
        if (!each && any == (pattern.kind() == Kind.EXISTS)) {
            then.accept(bound);
        }
    }

    private static Collection<?> candidates(
            Pattern pattern, Map<String, @Nullable Object> bound, Map<String, List<Object>> memory) {
        Expr from = pattern.from();
        if (from == null) {
            return memory.getOrDefault(pattern.type(), List.of());
        }
        try {
            Object taken = new Evaluator(bound, null).value(from);
            return taken == null ? List.of() : taken instanceof Collection<?> all ? all : List.of(taken);
        } catch (NullPointerException | Reflection.NotReadable untold) {
            return List.of();
        }
    }

    /** Whether all constraints hold; binds variables on the way. */
    private boolean hold(List<Constraint> constraints, Map<String, @Nullable Object> match, Object fact) {
        for (Constraint constraint : constraints) {
            Evaluator evaluator = new Evaluator(match, fact);
            String binding = constraint.binding();
            if (binding != null) {
                try {
                    match.put(binding, evaluator.value(constraint.value()));
                } catch (NullPointerException | Reflection.NotReadable untold) {
                    match.put(binding, null);
                }
            } else {
                boolean held = evaluator.holds(constraint.value());
                seen(constraint).see(held, evaluator.sawUnknown());
                if (!held) {
                    guards.of(constraint).forEach(untold -> seen(untold).untold());
                    return false;
                }
            }
        }
        return true;
    }

    private Map<String, @Nullable Object> gather(
            Gathered gathered, Map<String, @Nullable Object> bound, Map<String, List<Object>> memory) {
        List<Map<String, @Nullable Object>> matches = new ArrayList<>();
        join(gathered.patterns(), 0, bound, memory, matches);
        Map<String, @Nullable Object> results = new HashMap<>(bound);
        for (Fold fold : gathered.folds()) {
            List<@Nullable Object> values = new ArrayList<>();
            matches.forEach(match -> values.add(new Evaluator(match, UNUSED).value(fold.argument())));
            results.put(
                    fold.binding(),
                    switch (fold.function()) {
                        case "count" -> (long) values.size();
                        case "sum" ->
                            values.stream()
                                    .mapToInt(value -> value instanceof Number number ? number.intValue() : 0)
                                    .sum();
                        default -> values;
                    });
        }
        return results;
    }

    private void join(
            List<Pattern> patterns,
            int index,
            Map<String, @Nullable Object> bound,
            Map<String, List<Object>> memory,
            List<Map<String, @Nullable Object>> matches) {
        if (index == patterns.size()) {
            matches.add(bound);
            return;
        }
        pattern(patterns.get(index), bound, memory, match -> join(patterns, index + 1, match, memory, matches));
    }
}
