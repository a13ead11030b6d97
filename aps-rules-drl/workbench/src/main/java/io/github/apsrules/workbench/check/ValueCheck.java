package io.github.apsrules.workbench.check;

import io.github.apsrules.workbench.language.Expr;
import io.github.apsrules.workbench.language.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Legal values: periods that overlap or leave a hole, keys that nobody reads or nobody states. */
final class ValueCheck implements WholeCheck {
    private static final Set<String> LOOKUPS = Set.of("at", "own", "of", "regimes", "holds");

    @Override
    public void run(Pack pack, Findings findings) {
        Set<String> single = new TreeSet<>();
        Set<String> read = new TreeSet<>();
        Set<String> beginnings = new TreeSet<>();
        Set<String> stated = new TreeSet<>();
        pack.values().stream().filter(line -> !line.requirements()).forEach(line -> stated.add(line.key()));
        for (RuleAt rule : pack.rules()) {
            Trees.each(rule.rule(), expr -> {
                if (expr instanceof Expr.Call call && LOOKUPS.contains(call.name()) && lookup(call)) {
                    Expr key = call.arguments().get(0);
                    if (key instanceof Expr.Text text) {
                        read.add(text.value());
                        if (!call.name().equals("of") && !call.name().equals("regimes")) {
                            single.add(text.value());
                        }
                        unknown(rule, text, stated, findings);
                    } else if (key instanceof Expr.Binary binary && binary.left() instanceof Expr.Text text) {
                        beginnings.add(text.value());
                    }
                }
            });
        }
        Set<String> regimes =
                pack.values().stream().map(ValueLine::regime).collect(Collectors.toCollection(TreeSet::new));
        boolean indirect = pack.rules().stream().anyMatch(ValueCheck::readsIndirectly);
        Map<String, List<ValueLine>> lines = new TreeMap<>();
        for (ValueLine line : pack.values()) {
            if (line.from() != null && line.to() != null && !line.from().isBefore(line.to())) {
                findings.error(
                        "value-form",
                        line.rule(),
                        line.at(),
                        "The value '" + line.key() + "' ends before it begins (" + line.period() + ").",
                        "'to' is the first day on which it no longer holds.");
            }
            boolean begun = beginnings.stream().anyMatch(begin -> line.key().startsWith(begin));
            if (line.requirements()) {
                for (String requirement : line.content().trim().split("\\s+")) {
                    lines.computeIfAbsent(
                                    "requirement " + requirement + " of " + line.key() + "|" + line.regime(),
                                    key -> new ArrayList<>())
                            .add(line);
                }
            } else {
                if (single.contains(line.key()) || begun) {
                    lines.computeIfAbsent("value " + line.key() + "|" + line.regime(), key -> new ArrayList<>())
                            .add(line);
                }
                if (!read.contains(line.key()) && !begun && !(indirect && regimes.contains(line.key()))) {
                    findings.warn(
                            "unread-value",
                            line.rule(),
                            line.at(),
                            "No rule reads the value '" + line.key() + "'.",
                            Names.nearest(line.key(), read)
                                    .map(name -> "Did you mean '" + name + "'?")
                                    .orElse("Delete it, or write the rule that reads it."));
                }
            }
        }
        kinds(pack, findings);
        lines.forEach((name, group) -> periods(name.substring(0, name.indexOf('|')), group, findings));
    }

    /** One value is always of one kind: a rule that reads months would end in an error over a text. */
    private static void kinds(Pack pack, Findings findings) {
        Map<String, Map<String, List<ValueLine>>> kinds = new TreeMap<>();
        pack.values().stream().filter(line -> !line.requirements()).forEach(line -> kinds.computeIfAbsent(
                        line.key(), key -> new TreeMap<>())
                .computeIfAbsent(line.kind(), kind -> new ArrayList<>())
                .add(line));
        kinds.values().stream().filter(ways -> ways.size() > 1).forEach(ways -> {
            String usual = ways.keySet().stream()
                    .max(Comparator.comparing(
                            kind -> ways.getOrDefault(kind, List.of()).size()))
                    .orElse("");
            ways.forEach((kind, group) -> {
                if (!kind.equals(usual)) {
                    ValueLine line = group.get(0);
                    findings.error(
                            "value-form",
                            line.rule(),
                            line.at(),
                            "The value '" + line.key() + "' is written as " + kind + " here and as " + usual
                                    + " elsewhere.",
                            "Write LegalValue." + usual + "( … ) as in the other lines.");
                }
            });
        });
    }

    /** Whether a rule looks up a value whose key is itself the regime of another value. */
    private static boolean readsIndirectly(RuleAt rule) {
        boolean[] indirect = {false};
        Trees.each(
                rule.rule(),
                expr -> indirect[0] |= expr instanceof Expr.Call call
                        && LOOKUPS.contains(call.name())
                        && lookup(call)
                        && call.arguments().get(0) instanceof Expr.Name);
        return indirect[0];
    }

    /** Whether a call asks the legal values, rather than something else with a method of the same name. */
    private static boolean lookup(Expr.Call call) {
        boolean place = call.target() == null
                || (call.target() instanceof Expr.Name name && name.name().startsWith("$value"));
        return place && !call.arguments().isEmpty();
    }

    private static void unknown(RuleAt rule, Expr.Text key, Set<String> stated, Findings findings) {
        if (!stated.contains(key.value())) {
            findings.error(
                    "unknown-value",
                    rule,
                    key.at(),
                    "No line states a value '" + key.value() + "'.",
                    Names.suggest(key.value(), stated));
        }
    }

    private static void periods(String name, List<ValueLine> lines, Findings findings) {
        if (!lines.stream().allMatch(ValueLine::dated)) {
            return;
        }
        List<ValueLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparing(ValueLine::from, Comparator.nullsFirst(Comparator.naturalOrder())));
        Set<ValueLine> said = new HashSet<>();
        for (int i = 1; i < sorted.size(); i++) {
            ValueLine before = sorted.get(i - 1);
            ValueLine after = sorted.get(i);
            LocalDate from = after.from();
            LocalDate to = before.to();
            if (from == null || to == null || from.isBefore(to)) {
                if (said.add(after)) {
                    findings.error(
                            "values-overlap",
                            after.rule(),
                            after.at(),
                            "The " + name + " holds " + after.period() + " here and " + before.period() + " in line "
                                    + before.at().line() + " of "
                                    + before.rule().path() + ": the two overlap.",
                            Objects.equals(from, before.from())
                                    ? "Delete one of the two, or say in each from and to which day it holds."
                                    : "End the earlier line with .to( \"" + (from == null ? "…" : from)
                                            + "\" ), the first day of the later.");
                }
            } else if (to.isBefore(from) && !explained(after)) {
                findings.warn(
                        "values-hole",
                        after.rule(),
                        after.at(),
                        "The " + name + " is known until " + to.minusDays(1) + " and again from " + from
                                + ", not between.",
                        "Fill the hole with a line, or say why there is none in a comment on the line above this one.");
            }
        }
    }

    /** Whether the line above a value is a comment. */
    private static boolean explained(ValueLine value) {
        return value.rule().file().commented(value.at().line() - 1);
    }
}
