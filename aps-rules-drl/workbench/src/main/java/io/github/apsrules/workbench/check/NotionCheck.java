package io.github.apsrules.workbench.check;

import io.github.apsrules.workbench.language.Condition;
import io.github.apsrules.workbench.language.Expr;
import io.github.apsrules.workbench.language.LawFile;
import io.github.apsrules.workbench.language.LawFile.Notion;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Notions: read by nobody, made by nobody, or made of themselves. */
final class NotionCheck implements WholeCheck {
    @Override
    public void run(Pack pack, Findings findings) {
        Set<String> read = new TreeSet<>();
        Set<String> made = new TreeSet<>();
        Map<String, Set<String>> feeds = new TreeMap<>();
        Map<String, Notion> notions = pack.notions();
        for (RuleAt rule : pack.rules()) {
            Set<String> reads = new TreeSet<>();
            rule.rule()
                    .conditions()
                    .forEach(condition -> condition.patterns().forEach(pattern -> reads.add(pattern.type())));
            read.addAll(reads);
            rule.rule().insertions().forEach(insertion -> {
                if (insertion.value() instanceof Expr.Make make) {
                    made.add(make.type());
                    reads.forEach(from ->
                            feeds.computeIfAbsent(from, key -> new TreeSet<>()).add(make.type()));
                }
            });
        }
        for (LawFile file : pack.law()) {
            for (Notion notion : file.notions()) {
                if (!read.contains(notion.name())) {
                    say("unread-notion", file, notion, "No rule reads the notion " + notion.name() + ".", findings);
                }
                if (!made.contains(notion.name())) {
                    say("unmade-notion", file, notion, "No rule concludes the notion " + notion.name() + ".", findings);
                }
            }
        }
        for (RuleAt rule : pack.rules()) {
            loops(rule, feeds, notions, findings);
        }
    }

    private static void say(String code, LawFile file, Notion notion, String sentence, Findings findings) {
        findings.add(
                Severity.WARNING,
                code,
                file.path(),
                notion.at(),
                "",
                sentence,
                "Write the rule that does, or delete the notion.");
    }

    /** A rule that concludes what makes it fire again, with something new each time, may never come to rest. */
    private static void loops(
            RuleAt rule, Map<String, Set<String>> feeds, Map<String, Notion> notions, Findings findings) {
        for (LawFile.Insertion insertion : rule.rule().insertions()) {
            if (!(insertion.value() instanceof Expr.Make make)
                    || !notions.containsKey(make.type())
                    || make.arguments().stream().noneMatch(NotionCheck::grows)) {
                continue;
            }
            Set<String> from = reachable(make.type(), feeds);
            for (Condition condition : rule.rule().conditions()) {
                if (from.contains(condition.pattern().type()) && !told(condition.pattern())) {
                    findings.warn(
                            "rules-in-a-circle",
                            rule,
                            insertion.at(),
                            "What the rule concludes makes it fire again: " + make.type() + " leads to "
                                    + condition.pattern().type() + ", which it reads.",
                            "Conclude another notion, or compare a field with a text that this rule does not conclude.");
                    return;
                }
            }
        }
    }

    private static boolean grows(Expr argument) {
        return argument instanceof Expr.Binary || argument instanceof Expr.Call;
    }

    private static boolean told(Condition.Pattern pattern) {
        return pattern.constraints().stream()
                .anyMatch(constraint -> constraint.value() instanceof Expr.Binary binary
                        && binary.operator().equals("==")
                        && binary.right() instanceof Expr.Text);
    }

    private static Set<String> reachable(String start, Map<String, Set<String>> feeds) {
        Set<String> seen = new TreeSet<>(Set.of(start));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (String next : feeds.getOrDefault(open.pop(), Set.of())) {
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return seen;
    }
}
