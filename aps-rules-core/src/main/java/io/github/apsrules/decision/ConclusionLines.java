package io.github.apsrules.decision;

import io.github.apsrules.conclusions.Deadline;
import io.github.apsrules.conclusions.DocumentNeed;
import io.github.apsrules.conclusions.Fee;
import io.github.apsrules.conclusions.Figure;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.conclusions.Permit;
import io.github.apsrules.conclusions.Route;
import io.github.apsrules.conclusions.Step;
import io.github.apsrules.conclusions.Warning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Permits, dates, documents, sums, steps, numbers and warnings in words. */
final class ConclusionLines {
    private ConclusionLines() {}

    static List<Line> permits(Decision decision, Words words) {
        List<Line> lines = new ArrayList<>();
        for (Permit permit : decision.permits()) {
            StringBuilder text = new StringBuilder(words.say("permit." + permit.title()));
            add(text, words, "chrome.permit.months", permit.months());
            boolean never = Integer.valueOf(0).equals(permit.renewals());
            add(text, words, "chrome.permit.renewals" + (never ? ".none" : ""), permit.renewals());
            add(text, words, "chrome.permit.from", permit.firstDay());
            add(text, words, "chrome.permit.to", permit.lastDay());
            String unsure = isUnsure(decision, permit) ? words.find(List.of(text), "chrome.permit.unsure") : null;
            String said = unsure == null ? words.say("chrome.permit", text) : unsure;
            lines.add(new Line(Line.Kind.ENTRY, said + words.cite(permit.sources())));
        }
        return lines;
    }

    /** Beside a firm yes, the permit of another way that is not firm must not be read as given. */
    private static boolean isUnsure(Decision decision, Permit permit) {
        return decision.outcome() == Outcome.MET
                && decision.route(permit.about())
                        .map(route -> route.outcome() != Outcome.MET)
                        .orElse(false);
    }

    /** Heading key to lines, in the order of reading. */
    static Map<String, List<Line>> sections(Decision decision, Words words) {
        Map<String, List<Line>> sections = new LinkedHashMap<>();
        sections.put(
                "chrome.figures",
                decision.figures().stream()
                        .map(figure -> figure(decision, figure, words))
                        .toList());
        sections.put("chrome.deadlines", deadlines(decision, words));
        sections.put(
                "chrome.documents",
                decision.documents().stream()
                        .map(document -> document(document, words))
                        .toList());
        sections.put(
                "chrome.fees",
                decision.fees().stream().map(fee -> fee(fee, words)).toList());
        sections.put("chrome.steps", steps(decision, words));
        sections.put(
                "chrome.warnings",
                decision.warnings().stream()
                        .map(warning -> warning(warning, words))
                        .toList());
        return sections;
    }

    private static void add(StringBuilder text, Words words, String key, @Nullable Object value) {
        if (value != null) {
            text.append(words.say(key, value));
        }
    }

    static Line figure(Decision decision, Figure figure, Words words) {
        String item = decision.route(figure.about())
                .map(route -> RouteLines.name(route.route(), words))
                .orElse(figure.about().equals(Route.ANY) ? "" : figure.about());
        return new Line(Line.Kind.ENTRY, words.say("figure." + figure.name(), figure.value(), item));
    }

    private static List<Line> deadlines(Decision decision, Words words) {
        List<Line> lines = new ArrayList<>();
        for (Deadline deadline : decision.deadlines()) {
            String what =
                    words.say("deadline." + deadline.id(), deadline.details().toArray());
            String when = span(deadline.opens(), deadline.closes(), words);
            lines.add(new Line(
                    Line.Kind.ENTRY, words.say("chrome.deadline", when, what) + words.cite(deadline.sources())));
            String missed = words.find(deadline.details(), "deadline." + deadline.id() + ".missed");
            if (missed != null) {
                lines.add(new Line(Line.Kind.DETAIL, words.say("chrome.missed", missed)));
            }
        }
        return lines;
    }

    private static String span(@Nullable LocalDate opens, @Nullable LocalDate closes, Words words) {
        if (opens == null) {
            return closes == null ? "" : words.say("chrome.until", closes);
        }
        return closes == null ? words.say("chrome.from", opens) : words.say("chrome.from-to", opens, closes);
    }

    private static Line document(DocumentNeed need, Words words) {
        Line.Kind kind =
                switch (need.state()) {
                    case AT_HAND -> Line.Kind.MET;
                    case MISSING, TOO_OLD, EXPIRED -> Line.Kind.UNMET;
                    case LATER, UNKNOWN -> Line.Kind.UNKNOWN;
                };
        String name = words.say("document." + need.document(), need.details().toArray());
        return new Line(
                kind,
                words.say("chrome.document", name, words.say("chrome.document." + need.state()))
                        + words.cite(need.sources()));
    }

    private static Line fee(Fee fee, Words words) {
        return new Line(
                Line.Kind.ENTRY,
                words.say(
                                "chrome.fee",
                                words.say("fee." + fee.id(), fee.details().toArray()),
                                fee.amount().setScale(2))
                        + words.cite(fee.sources()));
    }

    private static List<Line> steps(Decision decision, Words words) {
        List<Line> lines = new ArrayList<>();
        for (Step step : decision.steps()) {
            String what = words.say("step." + step.id(), step.details().toArray());
            String when = span(step.earliest(), step.latest(), words);
            String said = when.isEmpty() ? what : words.say("chrome.step", what, when);
            lines.add(new Line(Line.Kind.ENTRY, said + words.cite(step.sources())));
        }
        return lines;
    }

    private static Line warning(Warning warning, Words words) {
        boolean advises = !warning.sources().isEmpty()
                && warning.sources().stream()
                        .allMatch(source ->
                                words.texts().sources().authority(source).advises());
        String said = words.say("warning." + warning.id(), warning.details().toArray());
        return new Line(
                advises ? Line.Kind.ENTRY : Line.Kind.WARNING,
                (advises ? words.say("chrome.advice", said) : said) + words.cite(warning.sources()));
    }
}
