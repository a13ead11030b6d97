package io.github.apsrules.workbench.language;

import io.github.apsrules.workbench.language.Condition.Constraint;
import io.github.apsrules.workbench.language.Condition.Gathered;
import io.github.apsrules.workbench.language.LawFile.Field;
import io.github.apsrules.workbench.language.LawFile.Insertion;
import io.github.apsrules.workbench.language.LawFile.RuleTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Texts, amounts and lists that are joined to themselves round after round: one that doubles forty times fills any memory long before the
 * count of firings ends the round. Follows what each field of a notion is made of, and refuses a circle in which something grows.
 */
final class GrowthCheck {
    private static final Set<String> WHOLE = Set.of("int", "long", "Integer", "Long");

    private final Map<String, List<Field>> notions = new HashMap<>();
    private final Map<String, Set<String>> leads = new HashMap<>();
    private final List<Growth> growing = new ArrayList<>();

    private record Growth(LawFile file, RuleTree rule, Insertion insertion, Set<String> from, String to) {}

    private GrowthCheck() {}

    static void check(List<LawFile> law, List<Problem> problems) {
        GrowthCheck check = new GrowthCheck();
        law.forEach(
                file -> file.notions().forEach(notion -> check.notions.putIfAbsent(notion.name(), notion.fields())));
        law.forEach(file -> file.rules().forEach(rule -> check.rule(file, rule)));
        check.growing.stream().filter(check::circle).forEach(growth -> new Reporter(
                        growth.file().path(), growth.rule().name(), problems)
                .say(
                        "growing-circle",
                        growth.insertion().at(),
                        "What is put together here comes back to this rule and is put together again, longer each time.",
                        "Conclude another notion, which no condition of this rule depends on."));
    }

    private void rule(LawFile file, RuleTree rule) {
        Map<String, Set<String>> variables = new HashMap<>();
        for (Condition condition : rule.conditions()) {
            for (Condition.Pattern pattern : condition.patterns()) {
                Set<String> all = fields(pattern.type());
                if (pattern.binding() != null) {
                    variables.put(pattern.binding(), all);
                }
                for (Constraint constraint : pattern.constraints()) {
                    if (constraint.binding() != null) {
                        variables.put(constraint.binding(), sources(constraint.value(), pattern.type(), variables));
                    }
                }
            }
            if (condition instanceof Gathered gathered) {
                gathered.folds()
                        .forEach(fold -> variables.put(fold.binding(), sources(fold.argument(), "", variables)));
            }
        }
        for (Insertion insertion : rule.insertions()) {
            if (insertion.value() instanceof Expr.Make make && notions.containsKey(make.type())) {
                List<Field> fields = notions.getOrDefault(make.type(), List.of());
                for (int i = 0; i < Math.min(fields.size(), make.arguments().size()); i++) {
                    flow(
                            file,
                            rule,
                            insertion,
                            make.arguments().get(i),
                            make.type() + "." + fields.get(i).name(),
                            variables);
                }
            } else {
                flow(file, rule, insertion, insertion.value(), made(insertion.value()), variables);
            }
        }
    }

    private void flow(
            LawFile file,
            RuleTree rule,
            Insertion insertion,
            Expr value,
            String to,
            Map<String, Set<String>> variables) {
        Set<String> from = sources(value, "", variables);
        from.forEach(one -> leads.computeIfAbsent(one, key -> new TreeSet<>()).add(to));
        boolean[] grows = {false};
        Exprs.each(value, expr -> grows[0] |= grows(expr, variables));
        if (grows[0]) {
            growing.add(new Growth(file, rule, insertion, from, to));
        }
    }

    /** Whether a value comes out longer than what it is made of; whole numbers and days do not. */
    private boolean grows(Expr expr, Map<String, Set<String>> variables) {
        if (expr instanceof Expr.Call call) {
            boolean list = call.name().equals("of")
                    && call.target() instanceof Expr.Name name
                    && name.name().equals("List");
            return list || call.name().equals("multiply");
        }
        return expr instanceof Expr.Binary binary
                && binary.operator().equals("+")
                && !(whole(binary.left(), variables) && whole(binary.right(), variables));
    }

    private boolean whole(Expr expr, Map<String, Set<String>> variables) {
        if (expr instanceof Expr.Binary binary) {
            return whole(binary.left(), variables) && whole(binary.right(), variables);
        }
        if (expr instanceof Expr.Name name) {
            Set<String> from = variables.getOrDefault(name.name(), Set.of());
            return !from.isEmpty() && from.stream().allMatch(this::whole);
        }
        return expr instanceof Expr.Digits || expr instanceof Expr.Cast;
    }

    private boolean whole(String field) {
        int dot = field.indexOf('.');
        return dot > 0
                && notions.getOrDefault(field.substring(0, dot), List.of()).stream()
                        .anyMatch(one -> field.endsWith("." + one.name()) && WHOLE.contains(one.type()));
    }

    private Set<String> fields(String type) {
        Set<String> all = new TreeSet<>();
        notions.getOrDefault(type, List.of()).forEach(field -> all.add(type + "." + field.name()));
        return all.isEmpty() ? Set.of(type) : all;
    }

    /** What a value is made of: fields of the fact that the condition looks at, and what its variables are made of. */
    private Set<String> sources(Expr value, String type, Map<String, Set<String>> variables) {
        Set<String> found = new TreeSet<>();
        Set<String> own = type.isEmpty() ? Set.of() : fields(type);
        Exprs.each(value, expr -> {
            if (expr instanceof Expr.Name name) {
                found.addAll(variables.getOrDefault(name.name(), Set.of()));
                boolean field = own.contains(type + "." + name.name());
                if (field || own.contains(type)) {
                    found.add(field ? type + "." + name.name() : type);
                }
            } else if (expr instanceof Expr.Call call && call.target() == null) {
                found.addAll(own);
            }
        });
        return found;
    }

    private static String made(Expr value) {
        Expr step = value;
        while (step instanceof Expr.Call call && call.target() != null) {
            step = call.target();
        }
        return step instanceof Expr.Name name ? name.name() : step instanceof Expr.Make make ? make.type() : "";
    }

    private boolean circle(Growth growth) {
        Set<String> seen = new TreeSet<>(Set.of(growth.to()));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (String next : leads.getOrDefault(open.pop(), Set.of())) {
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return growth.from().stream().anyMatch(seen::contains);
    }
}
