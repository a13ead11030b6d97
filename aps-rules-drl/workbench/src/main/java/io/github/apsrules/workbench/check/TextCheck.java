package io.github.apsrules.workbench.check;

import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.texts.Language;
import io.github.apsrules.workbench.language.Expr;
import io.github.apsrules.workbench.language.Position;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Messages in English and French for all that rules conclude. */
final class TextCheck implements Check {
    /** What a conclusion of a type is called in the texts; its id is the second value in the brackets of its {@code of}. */
    private static final Map<String, String> NAMED = Map.of(
            "Permit", "permit",
            "Deadline", "deadline",
            "DocumentNeed", "document",
            "Fee", "fee",
            "Step", "step",
            "Warning", "warning",
            "Figure", "figure");

    @Override
    public void run(Pack pack, Findings findings) {
        Map<Language, Set<String>> keys = new TreeMap<>();
        for (Language language : Language.values()) {
            keys.put(language, keys(pack.texts(language), findings));
        }
        for (Language language : Language.values()) {
            Language other = language == Language.EN ? Language.FR : Language.EN;
            Set<String> there = keys.getOrDefault(other, Set.of());
            for (TextLine line : pack.texts(language)) {
                if (!there.contains(line.key())) {
                    findings.add(
                            Severity.WARNING,
                            "text-one-language",
                            line.file(),
                            line.at(),
                            "",
                            "The text '" + line.key() + "' stands in " + language + " only.",
                            "Write it in " + line.file().replace(language.suffix(), other.suffix()) + " too.");
                }
            }
        }
        Set<String> said = new TreeSet<>();
        for (RuleAt rule : pack.rules()) {
            rule.rule().insertions().forEach(insertion -> {
                Outcomes finding = Outcomes.of(insertion.value());
                if (finding != null) {
                    finding(rule, finding, keys, said, findings);
                } else {
                    conclusion(rule, insertion.value(), keys, said, findings);
                }
            });
        }
        for (ValueLine line : pack.values()) {
            if (line.requirements()) {
                for (String requirement : line.content().trim().split("\\s+")) {
                    need(line.rule(), line.at(), List.of("requirement." + requirement), keys, said, findings);
                }
            }
        }
    }

    private static Set<String> keys(List<TextLine> lines, Findings findings) {
        Map<String, TextLine> first = new TreeMap<>();
        for (TextLine line : lines) {
            TextLine before = first.putIfAbsent(line.key(), line);
            if (before != null) {
                findings.add(
                        Severity.ERROR,
                        "text-twice",
                        line.file(),
                        line.at(),
                        "",
                        "The text '" + line.key() + "' stands in line "
                                + before.at().line() + " of " + before.file() + " already.",
                        "Delete one of the two: which of them a reader would see is not certain.");
            }
        }
        return first.keySet();
    }

    private static void finding(
            RuleAt rule, Outcomes finding, Map<Language, Set<String>> keys, Set<String> said, Findings findings) {
        String outcome = finding.outcome().name().toLowerCase(Locale.ROOT);
        for (String requirement : Pack.requirementsOf(rule, finding.variable())) {
            String plain = requirement + "." + outcome;
            String variant = finding.variant();
            boolean written = variant == null || !variant.isEmpty();
            if (finding.outcome() == Outcome.UNKNOWN || !written) {
                continue;
            }
            List<String> ways = variant == null ? List.of(plain) : List.of(plain + "." + variant, plain);
            need(rule, finding.at(), ways, keys, said, findings);
            if (finding.outcome() != Outcome.MET) {
                need(
                        rule,
                        finding.at(),
                        ways.stream().map(key -> key + ".remedy").toList(),
                        keys,
                        said,
                        findings);
            }
        }
    }

    private static void conclusion(
            RuleAt rule, Expr value, Map<Language, Set<String>> keys, Set<String> said, Findings findings) {
        List<Expr.Call> chain = Trees.chain(value);
        if (chain.isEmpty()) {
            return;
        }
        Expr.Call first = chain.get(0);
        String type = Trees.ofType(first);
        if (type == null) {
            return;
        }
        String named = NAMED.get(type);
        if (named != null && first.name().equals("of")) {
            Trees.text(first.arguments(), 1)
                    .ifPresent(id -> need(rule, id.at(), List.of(named + "." + id.value()), keys, said, findings));
        } else if (type.equals("Route")) {
            Trees.text(first.arguments(), 0).ifPresent(id -> {
                need(rule, id.at(), List.of("route." + id.value()), keys, said, findings);
                if (first.name().equals("closed")) {
                    Trees.text(first.arguments(), 1)
                            .ifPresent(reason -> need(
                                    rule,
                                    reason.at(),
                                    List.of(
                                            "route." + id.value() + ".closed." + reason.value(),
                                            "route.closed." + reason.value()),
                                    keys,
                                    said,
                                    findings));
                }
            });
        }
    }

    private static void need(
            RuleAt rule,
            Position at,
            List<String> ways,
            Map<Language, Set<String>> keys,
            Set<String> said,
            Findings findings) {
        boolean there = keys.values().stream().anyMatch(all -> ways.stream().anyMatch(all::contains));
        if (!there && said.add(ways.get(0))) {
            findings.warn(
                    "text-missing",
                    rule,
                    at,
                    "There is no text '" + ways.get(0) + "': a reader would see the bare key, or nothing.",
                    "Write it in texts/…_en.properties and texts/…_fr.properties.");
        }
    }
}
