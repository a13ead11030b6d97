package io.github.apsrules.workbench.check;

import io.github.apsrules.workbench.language.Expr;
import io.github.apsrules.workbench.language.LawFile.Annotation;
import io.github.apsrules.workbench.language.Names;
import io.github.apsrules.workbench.language.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Citations and the sources they name. */
final class SourceCheck implements Check {
    private static final String TITLE = ".title.en";
    private static final String TITLE_FR = ".title.fr";
    private static final Pattern ARTICLE = Pattern.compile("[LRDA]\\*?\\d+(-\\d+)*(@\\d{4}-\\d{2}-\\d{2})?");

    @Override
    public void run(Pack pack, Findings findings) {
        Map<String, TextLine> keys = new TreeMap<>();
        Set<String> ids = new TreeSet<>();
        for (TextLine line : pack.sources()) {
            keys.putIfAbsent(line.key(), line);
            for (String title : List.of(TITLE, TITLE_FR)) {
                if (line.key().endsWith(title)) {
                    ids.add(line.key().substring(0, line.key().length() - title.length()));
                }
            }
        }
        SourceLines.check(pack.sources(), pack.day(), findings);
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
        if (citation.contains("@") && !SourceLines.day(citation.substring(citation.indexOf('@') + 1))) {
            findings.error(
                    "source-form",
                    rule,
                    at,
                    "The citation '" + citation + "' names a day that is none of the calendar.",
                    "Write article and first day of its wording, as L422-14@2021-05-01.");
            return;
        }
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
                        ? Names.nearest(id, ids)
                                        .filter(near -> Names.slip(id, near))
                                        .map(near -> "Did you mean '" + near + "'? Or write ")
                                        .orElse("Write ")
                                + id + ".title.en, .title.fr and .read-at in texts/…sources.properties."
                        : Names.suggest(id, ids));
    }

    private static void checked(String id, Map<String, TextLine> keys, LocalDate day, Findings findings) {
        TextLine english = keys.get(id + TITLE);
        TextLine title = english != null ? english : keys.get(id + TITLE_FR);
        TextLine line = keys.getOrDefault(id + ".checked-on", keys.get("default.checked-on"));
        if (title == null) {
            return;
        }
        if (english == null || !keys.containsKey(id + TITLE_FR)) {
            findings.add(
                    english == null ? Severity.ERROR : Severity.WARNING,
                    "source-title",
                    title.file(),
                    title.at(),
                    "",
                    "The source '" + id + "' has no " + (english == null ? "English" : "French") + " title.",
                    "Write " + id + (english == null ? TITLE : TITLE_FR) + ".");
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
        if (SourceLines.day(line.value())) {
            LocalDate checked = LocalDate.parse(line.value());
            if (checked.isBefore(day.minusYears(1))) {
                say(
                        "source-stale",
                        title,
                        "The source '" + id + "' was last checked on " + checked + ", more than a year ago.",
                        "Read it again, and write the day in " + line.key() + ".",
                        findings);
            }
        }
    }

    private static void say(String code, TextLine at, String sentence, String fix, Findings findings) {
        findings.add(Severity.WARNING, code, at.file(), at.at(), "", sentence, fix);
    }
}
