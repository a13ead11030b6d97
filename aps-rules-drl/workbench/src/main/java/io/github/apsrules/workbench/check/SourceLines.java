package io.github.apsrules.workbench.check;

import io.github.apsrules.conclusions.Authority;
import io.github.apsrules.conclusions.Confidence;
import io.github.apsrules.workbench.language.Names;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of the source files: a misspelt one would be overlooked, and the source taken for one that was seen. */
final class SourceLines {
    private static final List<String> FIELDS =
            List.of("title.en", "title.fr", "address", "read-at", "checked-on", "authority", "confidence");

    private SourceLines() {}

    static void check(List<TextLine> lines, LocalDate today, Findings findings) {
        Map<String, TextLine> first = new HashMap<>();
        for (TextLine line : lines) {
            TextLine before = first.putIfAbsent(line.key(), line);
            if (before != null) {
                findings.add(
                        Severity.ERROR,
                        "text-twice",
                        line.file(),
                        line.at(),
                        "",
                        "'" + line.key() + "' stands in line " + before.at().line() + " of " + before.file()
                                + " already.",
                        "Delete one of the two, or correct the id of the source.");
            }
            String field = FIELDS.stream()
                    .filter(one -> line.key().endsWith("." + one))
                    .findFirst()
                    .orElse("");
            switch (field) {
                case "" -> {
                    String last = line.key().substring(line.key().indexOf('.') + 1);
                    say(line, "A source has no line '" + last + "'.", Names.suggest(last, FIELDS), findings);
                }
                case "authority" ->
                    among(
                            line,
                            Arrays.stream(Authority.values()).map(Enum::name).toList(),
                            findings);
                case "confidence" ->
                    among(
                            line,
                            Arrays.stream(Confidence.values()).map(Enum::name).toList(),
                            findings);
                case "checked-on" -> checked(line, today, findings);
                default -> {}
            }
        }
    }

    private static void checked(TextLine line, LocalDate today, Findings findings) {
        if (line.value().isEmpty()) {
            return;
        }
        if (!day(line.value())) {
            say(line, "'" + line.value() + "' is no day.", "Write year, month and day, as 2026-11-30.", findings);
        } else if (LocalDate.parse(line.value()).isAfter(today)) {
            say(
                    line,
                    "The day " + line.value() + " of '" + line.key() + "' is still to come.",
                    "Write the day on which it was read.",
                    findings);
        }
    }

    private static void among(TextLine line, List<String> words, Findings findings) {
        if (!words.contains(line.value())) {
            say(
                    line,
                    "'" + line.value() + "' is none of the words for it.",
                    Names.suggest(line.value(), words),
                    findings);
        }
    }

    private static void say(TextLine line, String sentence, String fix, Findings findings) {
        findings.add(Severity.ERROR, "source-form", line.file(), line.at(), "", sentence, fix);
    }

    /** Whether a text is a day of the calendar. */
    static boolean day(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
