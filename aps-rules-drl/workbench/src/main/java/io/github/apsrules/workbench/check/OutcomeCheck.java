package io.github.apsrules.workbench.check;

import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.workbench.language.Condition;
import io.github.apsrules.workbench.language.Condition.Constraint;
import io.github.apsrules.workbench.language.Condition.Kind;
import io.github.apsrules.workbench.language.Condition.Pattern;
import io.github.apsrules.workbench.language.Expr;
import io.github.apsrules.workbench.language.LawFile.Notion;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Rules that could conclude two outcomes for one requirement, or take what belongs to one route for another. */
final class OutcomeCheck implements Check {
    private static final Set<String> LISTS = lists();

    @Override
    public void run(Pack pack, Findings findings) {
        Map<String, Map<Outcome, List<RuleAt>>> direct = new TreeMap<>();
        Map<String, Notion> notions = pack.notions();
        for (RuleAt rule : pack.rules()) {
            mixed(rule, notions, findings);
            rule.rule().insertions().forEach(insertion -> {
                Outcomes finding = Outcomes.of(insertion.value());
                if (finding != null && finding.outcome() != Outcome.UNKNOWN && element(rule) != null) {
                    for (String requirement : Pack.requirementsOf(rule, finding.variable())) {
                        direct.computeIfAbsent(requirement, key -> new TreeMap<>())
                                .computeIfAbsent(finding.outcome(), key -> new ArrayList<>())
                                .add(rule);
                    }
                }
            });
        }
        direct.forEach((requirement, outcomes) -> {
            if (outcomes.size() > 1) {
                outcomes.values().forEach(rules -> rules.forEach(rule -> pair(rule, requirement, findings)));
            }
        });
    }

    private static void pair(RuleAt rule, String requirement, Findings findings) {
        Pattern pattern = element(rule);
        if (pattern != null) {
            findings.error(
                    "list-in-pair",
                    rule,
                    pattern.at(),
                    "A case may hold several " + pattern.type()
                            + ": one of them could conclude this and another the opposite of '" + requirement + "'.",
                    "Conclude a notion from exists " + pattern.type()
                            + "( … ) in a rule of its own; let one outcome read it and the others not it.");
        }
    }

    /** The pattern of a rule that takes one element of a list, or {@code null}. */
    private static @Nullable Pattern element(RuleAt rule) {
        for (Condition condition : rule.rule().conditions()) {
            if (condition instanceof Pattern pattern && pattern.kind() == Kind.EACH && LISTS.contains(pattern.type())) {
                return pattern;
            }
        }
        return null;
    }

    /** A rule that knows its requirement must take notions that are keyed by a requirement or route of the same one. */
    private static void mixed(RuleAt rule, Map<String, Notion> notions, Findings findings) {
        boolean concludes =
                rule.rule().insertions().stream().anyMatch(insertion -> Outcomes.of(insertion.value()) != null);
        if (!concludes) {
            return;
        }
        boolean known = false;
        for (Condition condition : rule.rule().conditions()) {
            Pattern pattern = condition.pattern();
            Notion notion = notions.get(pattern.type());
            if (notion != null) {
                for (String field : keys(notion)) {
                    if (known && !names(pattern, field)) {
                        findings.error(
                                "routes-mixed",
                                rule,
                                pattern.at(),
                                notion.name() + " is kept for each " + field
                                        + ", and here any of them is taken: that of one route would answer for another.",
                                "Write " + field + " == $" + field
                                        + " in its brackets, with the variable of the requirement.");
                    }
                }
            }
            known |= pattern.type().equals("Applies") || (notion != null && bindsNeed(pattern, notion));
        }
    }

    private static Set<String> keys(Notion notion) {
        Set<String> keys = new TreeSet<>();
        notion.fields().stream()
                .filter(field -> field.type().equals("Applies"))
                .forEach(field -> keys.add(field.name()));
        return keys;
    }

    private static boolean bindsNeed(Pattern pattern, Notion notion) {
        return keys(notion).stream().anyMatch(key -> pattern.constraints().stream()
                .anyMatch(constraint -> constraint.binding() != null && Trees.named(constraint.value(), key)));
    }

    private static boolean names(Pattern pattern, String field) {
        for (Constraint constraint : pattern.constraints()) {
            boolean[] named = {false};
            Trees.each(constraint.value(), expr -> named[0] |= expr instanceof Expr.Name && Trees.named(expr, field));
            if (named[0]) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> lists() {
        Set<String> names = new TreeSet<>();
        for (RecordComponent section : CaseFile.class.getRecordComponents()) {
            if (section.getGenericType() instanceof ParameterizedType list) {
                names.add(((Class<?>) list.getActualTypeArguments()[0]).getSimpleName());
            }
        }
        return names;
    }
}
