package io.github.apsrules.workbench.check;

import io.github.apsrules.workbench.language.Condition;
import io.github.apsrules.workbench.language.Expr;
import io.github.apsrules.workbench.language.Names;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Requirements that no line asks for, and lines that ask for what no rule answers. */
final class RequirementCheck implements WholeCheck {
    @Override
    public void run(Pack pack, Findings findings) {
        Set<String> asked = new TreeSet<>();
        for (ValueLine line : pack.values()) {
            if (line.requirements()) {
                asked.addAll(List.of(line.content().trim().split("\\s+")));
            }
        }
        // A finding may come from a notion that was kept for the requirement: what no rule looks at at all is answered
        // by none.
        Set<String> answered = new TreeSet<>();
        for (RuleAt rule : pack.rules()) {
            Trees.each(rule.rule(), expr -> {
                if (expr instanceof Expr.Make make && make.type().equals("Applies")) {
                    Trees.text(make.arguments(), 1).ifPresent(text -> asked.add(text.value()));
                }
            });
            for (Condition condition : rule.rule().conditions()) {
                condition.patterns().stream()
                        .filter(pattern -> pattern.type().equals("Applies"))
                        .forEach(pattern ->
                                Trees.texts(pattern, "requirement").forEach(text -> answered.add(text.value())));
            }
        }
        for (RuleAt rule : pack.rules()) {
            for (Condition condition : rule.rule().conditions()) {
                if (condition.pattern().type().equals("Applies")) {
                    for (Expr.Text text : Trees.texts(condition.pattern(), "requirement")) {
                        if (!asked.contains(text.value())) {
                            findings.error(
                                    "unknown-requirement",
                                    rule,
                                    text.at(),
                                    "Nothing requires '" + text.value() + "', so that the rule never fires.",
                                    Names.suggest(text.value(), asked));
                        }
                    }
                }
            }
        }
        Set<String> said = new TreeSet<>();
        for (ValueLine line : pack.values()) {
            if (line.requirements()) {
                for (String requirement : line.content().trim().split("\\s+")) {
                    if (!answered.contains(requirement) && said.add(requirement)) {
                        findings.error(
                                "requirement-unanswered",
                                line.rule(),
                                line.at(),
                                "No rule concludes whether '" + requirement + "' is met.",
                                Names.nearest(requirement, answered)
                                        .map(name -> "Did you mean '" + name + "'?")
                                        .orElse(
                                                "Write its rules: met, unmet, unknown, and unsettled where the law is silent."));
                    }
                }
            }
        }
    }
}
