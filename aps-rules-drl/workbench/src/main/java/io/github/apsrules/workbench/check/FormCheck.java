package io.github.apsrules.workbench.check;

import io.github.apsrules.facts.FactPaths;
import io.github.apsrules.workbench.language.Condition;
import io.github.apsrules.workbench.language.Expr;
import io.github.apsrules.workbench.language.LawFile;
import io.github.apsrules.workbench.language.LawFile.Annotation;
import io.github.apsrules.workbench.language.Names;
import io.github.apsrules.workbench.language.Position;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form of rules: names, length, annotations, values apart, prose in the texts. */
final class FormCheck implements Check {
    private static final int LONGEST_RULE = 20;
    private static final int LONGEST_FILE = 200;
    private static final Pattern NAME = Pattern.compile("\\S.*\\S: \\S.*");
    private static final Pattern PROSE = Pattern.compile(".*\\p{L}{2,} \\p{L}+ \\p{L}{2,}.*[.!?]");

    @Override
    public void run(Pack pack, Findings findings) {
        for (LawFile file : pack.law()) {
            long lines = file.text().lines().count();
            if (lines > LONGEST_FILE) {
                findings.add(
                        Severity.WARNING,
                        "file-length",
                        file.path(),
                        Position.START,
                        "",
                        "The file has " + lines + " lines, more than " + LONGEST_FILE + ".",
                        "Split it by article or requirement.");
            }
        }
        Set<String> questions = pack.questions();
        for (RuleAt rule : pack.rules()) {
            name(rule, findings);
            annotations(rule, questions, findings);
            values(rule, findings);
            Trees.each(rule.rule(), expr -> expression(rule, expr, findings));
            paths(rule, findings);
            unused(rule, findings);
        }
    }

    private static void name(RuleAt rule, Findings findings) {
        if (!NAME.matcher(rule.name()).matches()) {
            findings.warn(
                    "rule-name",
                    rule,
                    rule.rule().nameAt(),
                    "The name of the rule does not say what it states.",
                    "Write <article> <requirement>: <what it states>, as \"L422-14 return period: met\".");
        }
        int lines = rule.rule().lastLine() - rule.rule().at().line() + 1;
        if (lines > LONGEST_RULE) {
            findings.warn(
                    "rule-length",
                    rule,
                    rule.rule().at(),
                    "The rule has " + lines + " lines, more than " + LONGEST_RULE + ".",
                    "Conclude a notion in a rule of its own, and read it here.");
        }
    }

    private static void annotations(RuleAt rule, Set<String> questions, Findings findings) {
        boolean concludes =
                rule.rule().insertions().stream().anyMatch(insertion -> Outcomes.of(insertion.value()) != null);
        if (concludes && rule.rule().annotation("citation").isBlank()) {
            findings.error(
                    "citation-missing",
                    rule,
                    rule.rule().nameAt(),
                    "The rule concludes a finding and cites no article.",
                    "Write @citation( \"…\" ) after its name.");
        }
        for (Annotation annotation : rule.rule().annotations()) {
            if (annotation.name().equals("questions") && !questions.isEmpty()) {
                for (String question : annotation.value().trim().split("\\s+")) {
                    if (!questions.contains(question)) {
                        findings.error(
                                "unknown-question",
                                rule,
                                annotation.at(),
                                "There is no question '" + question + "'.",
                                Names.suggest(question, questions));
                    }
                }
            }
        }
    }

    private static boolean value(LawFile.Insertion insertion) {
        List<Expr.Call> chain = Trees.chain(insertion.value());
        return !chain.isEmpty() && "LegalValue".equals(Trees.ofType(chain.get(0)));
    }

    private static void values(RuleAt rule, Findings findings) {
        boolean inserts = rule.rule().insertions().stream().anyMatch(FormCheck::value);
        boolean wrong = rule.statesValues()
                ? !rule.rule().conditions().isEmpty()
                        || rule.rule().insertions().stream().anyMatch(LawFile.Insertion::logical)
                : inserts;
        if (wrong) {
            findings.error(
                    "values-rule",
                    rule,
                    rule.rule().nameAt(),
                    "Legal values stand in a rule of another form, where the engine does not look for them.",
                    "State values alone in a rule whose name ends with ': values', with nothing between when and then.");
        }
    }

    private static void expression(RuleAt rule, Expr expr, Findings findings) {
        if (expr instanceof Expr.Text text && PROSE.matcher(text.value()).matches()) {
            findings.warn(
                    "prose",
                    rule,
                    text.at(),
                    "A sentence for readers stands in a rule.",
                    "Move it to texts/…_en.properties and texts/…_fr.properties, and conclude its key.");
        }
        if (expr instanceof Expr.Call call
                && call.name().equals("plusMonths")
                && !rule.path().endsWith("vocabulary.drl")) {
            findings.error(
                    "month-arithmetic",
                    rule,
                    call.at(),
                    "Months are added here, where it is not said whether they end a validity or a time limit.",
                    "Conclude new ValidityAsked( … ) or new TimeLimitAsked( … ), and read Validity or TimeLimit.");
        }
    }

    private static void paths(RuleAt rule, Findings findings) {
        for (Condition condition : rule.rule().conditions()) {
            if (condition.pattern().type().equals("Missing")) {
                for (Expr.Text path : Trees.texts(condition.pattern(), "path")) {
                    if (!FactPaths.all().containsKey(path.value())) {
                        findings.error(
                                "unknown-path",
                                rule,
                                path.at(),
                                "No case has a fact '" + path.value() + "'.",
                                Names.suggest(path.value(), FactPaths.all().keySet()));
                    }
                }
            }
        }
    }

    private static void unused(RuleAt rule, Findings findings) {
        Set<String> used = new TreeSet<>();
        Trees.each(rule.rule(), expr -> {
            if (expr instanceof Expr.Name name && name.name().startsWith("$")) {
                used.add(name.name());
            }
        });
        for (Condition condition : rule.rule().conditions()) {
            for (Condition.Pattern pattern : condition.patterns()) {
                unused(rule, pattern.binding(), pattern.at(), used, findings);
                pattern.constraints()
                        .forEach(constraint -> unused(rule, constraint.binding(), constraint.at(), used, findings));
            }
        }
    }

    private static void unused(
            RuleAt rule, @Nullable String variable, Position at, Set<String> used, Findings findings) {
        if (variable != null && !used.contains(variable)) {
            findings.warn(
                    "unused-variable",
                    rule,
                    at,
                    "The variable " + variable + " is used nowhere.",
                    "Delete it, or use it: a comparison may have been forgotten.");
        }
    }
}
