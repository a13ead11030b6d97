package io.github.apsrules.decision;

import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.texts.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A decision in words: the answer first, then why, what is missing, dates, documents, steps, warnings and sources. Immutable.
 *
 * @param lines the statements in order
 */
public record Explanation(List<Line> lines) {
    /** A source checked this long ago is worth a warning: the habit of the product, not law. */
    private static final int STALE_AFTER_MONTHS = 12;

    /**
     * Explains a decision.
     *
     * @param decision the decision
     * @param locale French for a French locale, else English
     * @return the explanation, a line each, ending with a line feed
     */
    public static Explanation of(Decision decision, Locale locale) {
        Words words = new Words(decision.texts(), Language.of(locale));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                Line.Kind.ANSWER,
                words.say(
                        "chrome.answer",
                        words.say("question." + decision.question()),
                        decision.on(),
                        words.say("chrome.outcome." + decision.outcome()))));
        lines.addAll(ConclusionLines.permits(decision, words));
        section(lines, words, "chrome.why", RouteLines.of(decision, words));
        section(lines, words, "chrome.missing", missing(decision, words));
        ConclusionLines.sections(decision, words).forEach((key, entries) -> section(lines, words, key, entries));
        section(lines, words, "chrome.sources", SourceLines.of(decision, words));
        lines.addAll(smallPrint(decision, words));
        return new Explanation(List.copyOf(lines));
    }

    /** {@return the statements as plain text, indented by their kind} */
    public String asText() {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(indent(line.kind())).append(line.text()).append('\n');
        }
        return text.toString();
    }

    private static String indent(Line.Kind kind) {
        return switch (kind) {
            case ANSWER, HEADING, NOTE -> "";
            case DETAIL -> "      ";
            case ROUTE -> "  ";
            default -> "    ";
        };
    }

    private static void section(List<Line> lines, Words words, String key, List<Line> entries) {
        if (!entries.isEmpty()) {
            lines.add(new Line(Line.Kind.HEADING, words.say(key)));
            lines.addAll(entries);
        }
    }

    private static List<Line> missing(Decision decision, Words words) {
        return decision.missingFacts().stream()
                .map(path -> new Line(
                        Line.Kind.UNKNOWN,
                        words.say("chrome.missing.fact", words.fact(path), words.factQuestion(path))))
                .toList();
    }

    private static List<Line> smallPrint(Decision decision, Words words) {
        List<Line> lines = new ArrayList<>();
        decision.faults().forEach(fault -> lines.add(new Line(Line.Kind.WARNING, words.say("chrome.fault", fault))));
        LocalDate check = decision.oldestCheck();
        if (check != null) {
            boolean stale = !decision.on().isBefore(check.plusMonths(STALE_AFTER_MONTHS));
            lines.add(new Line(
                    stale ? Line.Kind.WARNING : Line.Kind.NOTE,
                    words.say(stale ? "chrome.checked.stale" : "chrome.checked", check)));
        }
        if (decision.on().isAfter(decision.pack().lawKnownUntil())) {
            lines.add(new Line(
                    Line.Kind.WARNING,
                    words.say("chrome.after-known-law", decision.pack().lawKnownUntil())));
        }
        lines.add(new Line(
                Line.Kind.NOTE,
                words.say(
                        "chrome.pack",
                        decision.pack().version(),
                        decision.pack().sha256().substring(0, 12),
                        decision.pack().lawKnownUntil())));
        lines.add(new Line(Line.Kind.NOTE, words.say("chrome.disclaimer")));
        return lines;
    }

    /** The kind of line for an outcome. */
    static Line.Kind kind(Outcome outcome) {
        return Line.Kind.valueOf(Objects.requireNonNull(outcome).name());
    }
}
