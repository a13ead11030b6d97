package io.github.apsrules.cli;

import io.github.apsrules.cli.Sheet.Ink;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.decision.Line;
import io.github.apsrules.decision.Wording;
import io.github.apsrules.texts.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes decisions as text: the answer first, then why, what is missing, dates, documents, steps, warnings and sources. */
public final class DecisionPage {
    private static final int LABEL = 4;

    private final Sheet sheet;
    private final Language language;

    /**
     * Creates it.
     *
     * @param sheet where it is written
     * @param language in which language
     */
    public DecisionPage(Sheet sheet, Language language) {
        this.sheet = sheet;
        this.language = language;
    }

    /**
     * Writes decisions of one case; what they share, the sources and the small print, comes once, at the end.
     *
     * @param decisions the decisions, at least one
     */
    public void write(List<Decision> decisions) {
        Map<String, List<Line>> sources = new TreeMap<>();
        Set<String> notes = new LinkedHashSet<>();
        if (decisions.size() > 1) {
            summary(decisions);
        }
        for (Decision decision : decisions) {
            Blocks blocks = Blocks.of(decision, language);
            answer(decision, blocks);
            blocks.sections().forEach((heading, lines) -> section(decision, heading, lines));
            closed(blocks.closed());
            entries(blocks.sources()).forEach(entry -> sources.put(entry.get(0).text(), entry));
            notes.addAll(blocks.notes());
        }
        Decision first = decisions.get(0);
        if (!sources.isEmpty()) {
            sheet.gap();
            sheet.paragraph(0, Ink.BOLD, first.texts().say(language, "chrome.sources"));
            sources.values().forEach(this::source);
        }
        String disclaimer = words(first).disclaimer();
        notes.remove(disclaimer);
        sheet.gap();
        notes.forEach(note -> sheet.paragraph(0, Ink.FAINT, note));
        sheet.paragraph(0, Ink.BOLD, disclaimer);
    }

    /** Of several questions, all outcomes come first. */
    private void summary(List<Decision> decisions) {
        int room = 2
                + decisions.stream()
                        .mapToInt(decision -> decision.question().length())
                        .max()
                        .orElse(0);
        sheet.gap();
        decisions.forEach(decision ->
                sheet.entry(0, Ink.BOLD, decision.question(), room, ink(decision.outcome()), outcome(decision)));
    }

    private Wording words(Decision decision) {
        return Wording.of(decision, Blocks.locale(language));
    }

    private String outcome(Decision decision) {
        String outcome = words(decision).outcome();
        return outcome.substring(0, 1).toUpperCase(Blocks.locale(language)) + outcome.substring(1) + ".";
    }

    private void answer(Decision decision, Blocks blocks) {
        sheet.gap();
        sheet.paragraph(0, Ink.BOLD, words(decision).question());
        sheet.entry(0, ink(decision.outcome()), "==>", LABEL, ink(decision.outcome()), outcome(decision));
        blocks.before().forEach(line -> line(decision, line, "-", 2));
    }

    private void section(Decision decision, String heading, List<Line> lines) {
        boolean steps = heading.equals(decision.texts().say(language, "chrome.steps"));
        boolean nested = lines.stream().anyMatch(line -> line.kind() == Line.Kind.ROUTE);
        sheet.gap();
        sheet.paragraph(0, Ink.BOLD, heading);
        int number = 0;
        Collection<List<Line>> entries = entries(lines);
        for (List<Line> entry : nested ? entries : new LinkedHashSet<>(entries)) {
            String bullet = steps ? ++number + "." : "-";
            entry.forEach(line -> line(decision, line, bullet, nested ? 4 : 2));
        }
    }

    private void line(Decision decision, Line line, String bullet, int indent) {
        switch (line.kind()) {
            case ROUTE -> sheet.paragraph(2, Ink.BOLD, line.text());
            case DETAIL -> sheet.paragraph(indent == 2 ? 4 : indent + LABEL, Ink.PLAIN, line.text());
            case ENTRY -> sheet.entry(2, Ink.PLAIN, bullet, 0, Ink.PLAIN, line.text());
            case WARNING -> sheet.entry(2, Ink.YELLOW, "!", 0, Ink.PLAIN, line.text());
            default -> marked(decision, line, indent);
        }
    }

    /** A requirement or document: its mark in a column of its own. */
    private void marked(Decision decision, Line line, int indent) {
        Outcome outcome = Outcome.valueOf(line.kind().name());
        String mark = decision.texts().say(language, "chrome.mark." + outcome);
        String text = line.text().startsWith(mark + " ") ? line.text().substring(mark.length() + 1) : line.text();
        sheet.entry(indent, ink(outcome), mark, LABEL, Ink.PLAIN, text);
    }

    private void closed(List<String> closed) {
        if (!closed.isEmpty()) {
            sheet.gap();
            sheet.paragraph(0, Ink.BOLD, CliTexts.say(language, "cli.closed"));
            closed.forEach(route -> sheet.entry(2, Ink.FAINT, "-", 2, Ink.FAINT, route));
        }
    }

    private void source(List<Line> entry) {
        sheet.entry(2, Ink.PLAIN, "-", 2, Ink.PLAIN, entry.get(0).text());
        entry.stream().skip(1).forEach(line -> sheet.paragraph(4, Ink.FAINT, line.text()));
    }

    /** Lines with the details that belong to them. */
    private static List<List<Line>> entries(List<Line> lines) {
        List<List<Line>> entries = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).kind() != Line.Kind.DETAIL) {
                entries.add(lines.subList(start, i));
                start = i;
            }
        }
        return entries;
    }

    private static Ink ink(Outcome outcome) {
        return switch (outcome) {
            case MET -> Ink.GREEN;
            case UNMET -> Ink.RED;
            case UNKNOWN -> Ink.YELLOW;
            case UNSETTLED -> Ink.MAGENTA;
        };
    }
}
