package io.github.apsrules.cli;

import io.github.apsrules.decision.Decision;
import io.github.apsrules.decision.Explanation;
import io.github.apsrules.decision.Line;
import io.github.apsrules.texts.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An explanation cut into the blocks that a page has.
 *
 * @param before what stands before the first heading, the answer apart
 * @param sections heading to lines, in order; sources, closed routes and small print apart
 * @param closed the closed routes, a line each
 * @param sources the sources with their addresses
 * @param notes small print
 */
record Blocks(
        List<Line> before,
        Map<String, List<Line>> sections,
        List<String> closed,
        List<Line> sources,
        Set<String> notes) {

    static Locale locale(Language language) {
        return language == Language.FR ? Locale.FRENCH : Locale.ENGLISH;
    }

    static Blocks of(Decision decision, Language language) {
        List<Line> lines =
                new ArrayList<>(Explanation.of(decision, locale(language)).lines());
        lines.remove(0);
        Set<String> notes = new LinkedHashSet<>();
        List<Line> alarms = new ArrayList<>();
        takeSmallPrint(lines, notes, alarms);
        List<Line> before = new ArrayList<>();
        Map<String, List<Line>> sections = new LinkedHashMap<>();
        List<Line> current = before;
        for (Line line : lines) {
            if (line.kind() == Line.Kind.HEADING) {
                current = sections.computeIfAbsent(line.text(), heading -> new ArrayList<>());
            } else {
                current.add(line);
            }
        }
        List<Line> sources = sections.remove(decision.texts().say(language, "chrome.sources"));
        String why = decision.texts().say(language, "chrome.why");
        Reasons reasons = Reasons.of(decision, language, sections.getOrDefault(why, List.of()));
        sections.replace(why, reasons.open());
        sections.values().removeIf(List::isEmpty);
        before.addAll(alarms);
        return new Blocks(before, sections, reasons.closed(), sources == null ? List.of() : sources, notes);
    }

    /** Notes go to the end of the page, alarms to its top. */
    private static void takeSmallPrint(List<Line> lines, Set<String> notes, List<Line> alarms) {
        List<Line> tail = new ArrayList<>();
        while (!lines.isEmpty() && isSmallPrint(lines.get(lines.size() - 1))) {
            tail.add(0, lines.remove(lines.size() - 1));
        }
        for (Line line : tail) {
            if (line.kind() == Line.Kind.NOTE) {
                notes.add(line.text());
            } else {
                alarms.add(line);
            }
        }
    }

    private static boolean isSmallPrint(Line line) {
        return line.kind() == Line.Kind.NOTE || line.kind() == Line.Kind.WARNING;
    }
}
