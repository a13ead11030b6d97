package io.github.apsrules.workbench.check;

import io.github.apsrules.workbench.language.Names;
import io.github.apsrules.workbench.language.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The file {@code pack.conf}: the day until which the law is known, the questions, the versions of the library. */
final class PackFormCheck implements Check {
    private static final String FILE = "pack.conf";
    private static final Pattern QUESTIONS = Pattern.compile("[A-Z][A-Z_]*:(any|all)(\\s+[A-Z][A-Z_]*:(any|all))*");
    private static final Pattern RANGE = Pattern.compile("[\\[(]\\d+(\\.\\d+)*,\\d+(\\.\\d+)*[\\])]");
    private static final List<String> KEYS = List.of("law-known-until", "questions", "core-range");

    @Override
    public void run(Pack pack, Findings findings) {
        String content = pack.files().get(FILE);
        if (content == null) {
            return;
        }
        Map<String, TextLine> lines = new HashMap<>();
        for (TextLine line : TextLine.read(FILE, content)) {
            lines.put(line.key(), line);
            switch (line.key()) {
                case "law-known-until" ->
                    need(
                            SourceLines.day(line.value()),
                            line,
                            "is no day",
                            "Write year, month and day, as 2026-11-30.",
                            findings);
                case "questions" ->
                    need(
                            QUESTIONS.matcher(line.value()).matches(),
                            line,
                            "does not name each question and how its routes count",
                            "Write NAME:any where one route suffices, NAME:all where all count, blanks between.",
                            findings);
                case "core-range" ->
                    need(
                            RANGE.matcher(line.value()).matches(),
                            line,
                            "is no range of versions",
                            "Write it as [0.1,0.2): from 0.1 on, below 0.2.",
                            findings);
                default ->
                    need(
                            false,
                            line,
                            "is not asked for here, under the name '" + line.key() + "'",
                            Names.suggest(line.key(), KEYS),
                            findings);
            }
        }
        if (!lines.containsKey("questions")) {
            missing("questions", findings);
        }
        if (!lines.containsKey("law-known-until")) {
            missing("law-known-until", findings);
        }
    }

    private static void missing(String key, Findings findings) {
        findings.add(
                Severity.ERROR,
                "pack-form",
                FILE,
                Position.START,
                "",
                "The line '" + key + "' is missing.",
                "Write it as in the pack.conf of 'aps rules export'.");
    }

    private static void need(boolean good, TextLine line, String wrong, String fix, Findings findings) {
        if (!good) {
            findings.add(
                    Severity.ERROR, "pack-form", FILE, line.at(), "", "'" + line.value() + "' " + wrong + ".", fix);
        }
    }
}
