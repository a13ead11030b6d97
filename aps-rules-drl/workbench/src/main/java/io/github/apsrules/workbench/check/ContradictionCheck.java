package io.github.apsrules.workbench.check;

import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.workbench.language.Condition;
import io.github.apsrules.workbench.language.Condition.Constraint;
import io.github.apsrules.workbench.language.Condition.Kind;
import io.github.apsrules.workbench.language.Condition.Pattern;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rules that can never fire, because two of their conditions exclude each other. */
final class ContradictionCheck implements Check {
    private static final Set<String> SINGLE = single();

    @Override
    public void run(Pack pack, Findings findings) {
        for (RuleAt rule : pack.rules()) {
            Map<String, Range> shared = new TreeMap<>();
            Map<String, Pattern> plain = new TreeMap<>();
            for (Condition condition : rule.rule().conditions()) {
                Pattern pattern = condition.pattern();
                boolean one = SINGLE.contains(pattern.type()) && pattern.kind() != Kind.NOT;
                Map<String, Range> ranges = one ? shared : new TreeMap<>();
                for (Constraint constraint : pattern.constraints()) {
                    Range.narrow(
                            constraint.value(),
                            one ? pattern.type() + "." : "",
                            ranges,
                            () -> say(rule, constraint, findings));
                }
                opposite(rule, pattern, plain, findings);
            }
        }
    }

    private static void say(RuleAt rule, Constraint constraint, Findings findings) {
        findings.error(
                "never-fires",
                rule,
                constraint.at(),
                "This can never hold together with what stands before it, so that the rule never fires.",
                "Compare the values; for alternatives write in ( … ), or two rules.");
    }

    /** {@code A()} or {@code exists A()} beside {@code not A()}. */
    private static void opposite(RuleAt rule, Pattern pattern, Map<String, Pattern> plain, Findings findings) {
        if (pattern.from() != null) {
            return;
        }
        StringBuilder words = new StringBuilder(pattern.type());
        for (Constraint constraint : pattern.constraints()) {
            if (constraint.binding() == null) {
                words.append('|')
                        .append(rule.file()
                                .text()
                                .substring(constraint.at().offset(), constraint.end())
                                .replaceAll("\\s+", ""));
            }
        }
        String key = words.toString();
        Pattern other = plain.get(key);
        boolean not = pattern.kind() == Kind.NOT;
        if (other != null && (other.kind() == Kind.NOT) != not) {
            findings.error(
                    "never-fires",
                    rule,
                    pattern.at(),
                    "The rule asks that there is such a " + pattern.type() + " and that there is none.",
                    "Delete one of the two conditions.");
        }
        // Where nothing is asked of it, none excludes each: not A() stands against A( any ).
        Pattern none = plain.get(pattern.type());
        if (!key.equals(pattern.type()) && none != null && none.kind() == Kind.NOT && !not) {
            findings.error(
                    "never-fires",
                    rule,
                    pattern.at(),
                    "The rule asks for a " + pattern.type() + ", and above that there is none.",
                    "Delete one of the two conditions.");
        }
        plain.putIfAbsent(key, pattern);
    }

    private static Set<String> single() {
        Set<String> names = new TreeSet<>(Set.of("Question"));
        for (RecordComponent section : CaseFile.class.getRecordComponents()) {
            if (section.getType().isRecord()) {
                names.add(section.getType().getSimpleName());
            }
        }
        return names;
    }
}
