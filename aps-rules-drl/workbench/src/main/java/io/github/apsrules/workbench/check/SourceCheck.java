package io.github.apsrules.workbench.check;

import io.github.apsrules.workbench.language.Expr;
import io.github.apsrules.workbench.language.LawFile.Annotation;
import io.github.apsrules.workbench.language.Names;
import io.github.apsrules.workbench.language.Position;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Citations and the sources they name. */
final class SourceCheck implements Check {
    private static final String TITLE = ".title.en";
    private static final Pattern ARTICLE = Pattern.compile("[LRDA]\\*?\\d+(-\\d+)*(@\\d{4}-\\d{2}-\\d{2})?");

    @Override
    public void run(Pack pack, Findings findings) {
        Map<String, TextLine> keys = new TreeMap<>();
        Set<String> ids = new TreeSet<>();
        for (TextLine line : pack.sources()) {
            keys.putIfAbsent(line.key(), line);
            if (line.key().endsWith(TITLE)) {
                ids.add(line.key().substring(0, line.key().length() - TITLE.length()));
            }
        }
        Set<String> missing = new TreeSet<>();
        for (RuleAt rule : pack.rules()) {
            for (Annotation annotation : rule.rule().annotations()) {
                if (annotation.name().equals("citation")) {
                    cite(rule, annotation.at(), annotation.value(), ids, missing, findings);
                }
            }
            Trees.each(rule.rule(), expr -> {
                if (expr instanceof Expr.Call call && call.name().equals("per")) {
                    Trees.text(call.arguments(), 0)
                            .ifPresent(text -> cite(rule, text.at(), text.value(), ids, missing, findings));
                }
            });
        }
        for (ValueLine line : pack.values()) {
            if (line.sources().isEmpty()) {
                findings.error(
                        "value-source",
                        line.rule(),
                        line.at(),
                        "The value '" + line.key() + "' cites no source.",
                        "Write .per( \"…\" ) at its end.");
            }
        }
        ids.forEach(id -> checked(id, keys, pack.day(), findings));
    }

    private static void cite(
            RuleAt rule, Position at, String citation, Set<String> ids, Set<String> missing, Findings findings) {
        String id = citation.contains("@") ? citation.substring(0, citation.indexOf('@')) : citation;
        if (ids.contains(citation) || ids.contains(id)) {
            return;
        }
        if (!missing.add(rule.path() + " " + id)) {
            return;
        }
        boolean article = ARTICLE.matcher(citation).matches();
        findings.add(
                article ? Severity.WARNING : Severity.ERROR,
                "source-missing",
                rule.path(),
                at,
                rule.name(),
                "No source '" + id + "' is described; this is the first line of the file that cites it.",
                article
                        ? "Write " + id + ".title.en, .title.fr and .read-at in texts/…sources.properties."
                        : Names.suggest(id, ids));
    }

    private static void checked(String id, Map<String, TextLine> keys, LocalDate day, Findings findings) {
        TextLine title = keys.get(id + TITLE);
        TextLine line = keys.getOrDefault(id + ".checked-on", keys.get("default.checked-on"));
        if (title == null) {
            return;
        }
        if (!keys.containsKey(id + ".title.fr")) {
            say(
                    "source-title",
                    title,
                    "The source '" + id + "' has no French title.",
                    "Write " + id + ".title.fr.",
                    findings);
        }
        if (line == null || line.value().isEmpty()) {
            say(
                    "source-unchecked",
                    title,
                    "The source '" + id + "' was never checked.",
                    "Read it, and write " + id + ".checked-on with the day.",
                    findings);
            return;
        }
        try {
            LocalDate checked = LocalDate.parse(line.value());
            if (checked.isBefore(day.minusYears(1))) {
                say(
                        "source-stale",
                        title,
                        "The source '" + id + "' was last checked on " + checked + ", more than a year ago.",
                        "Read it again, and write the day in " + line.key() + ".",
                        findings);
            }
        } catch (DateTimeParseException unreadable) {
            findings.add(
                    Severity.ERROR,
                    "source-form",
                    line.file(),
                    line.at(),
                    "",
                    "'" + line.value() + "' is no day.",
                    "Write year, month and day, as 2026-11-30.");
        }
    }

    private static void say(String code, TextLine at, String sentence, String fix, Findings findings) {
        findings.add(Severity.WARNING, code, at.file(), at.at(), "", sentence, fix);
    }
}
