package io.github.apsrules.decision;

import io.github.apsrules.conclusions.Confidence;
import io.github.apsrules.conclusions.Finding;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.conclusions.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Routes and their requirements in words. */
final class RouteLines {
    private RouteLines() {}

    static List<Line> of(Decision decision, Words words) {
        List<Line> lines = new ArrayList<>();
        for (RouteDecision route : decision.routes()) {
            lines.addAll(route(route, words));
        }
        return lines;
    }

    /** The name of a route or item. */
    static String name(Route route, Words words) {
        String item = route.id().equals(route.kind())
                ? ""
                : route.id().substring(route.kind().length() + 1);
        return words.say("route." + route.kind(), item).strip();
    }

    private static List<Line> route(RouteDecision decided, Words words) {
        Route route = decided.route();
        List<Line> lines = new ArrayList<>();
        Outcome outcome = decided.outcome();
        String state = outcome == null ? words.say("chrome.closed") : words.say("chrome.outcome." + outcome);
        lines.add(new Line(Line.Kind.ROUTE, words.say("chrome.route", name(route, words), state)));
        if (route.reason() != null) {
            lines.add(new Line(Line.Kind.DETAIL, reason(route, words) + words.cite(route.sources())));
        }
        if (route.gap() != null) {
            lines.add(new Line(
                    Line.Kind.UNKNOWN,
                    words.say("chrome.doubtful", words.fact(route.gap())) + words.cite(route.sources())));
        }
        decided.requirements().forEach(requirement -> lines.addAll(requirement(requirement, words)));
        return lines;
    }

    private static List<Line> requirement(RequirementDecision requirement, Words words) {
        List<Line> lines = new ArrayList<>();
        String name = words.say("requirement." + requirement.requirement());
        lines.add(new Line(
                Explanation.kind(requirement.outcome()),
                words.say(
                                "chrome.requirement",
                                words.say("chrome.mark." + requirement.outcome()),
                                name,
                                message(requirement, words))
                        + words.cite(requirement.sources())));
        String remedy = remedy(requirement, words);
        if (remedy != null) {
            lines.add(new Line(Line.Kind.DETAIL, words.say("chrome.remedy", remedy)));
        }
        if (requirement.softened()) {
            lines.add(new Line(Line.Kind.DETAIL, words.say("chrome.softened")));
        }
        if (requirement.outcome() == Outcome.MET && requirement.confidence() == Confidence.SECONDARY) {
            lines.add(new Line(Line.Kind.DETAIL, words.say("chrome.secondary")));
        }
        if (requirement.inferred()) {
            lines.add(new Line(Line.Kind.DETAIL, words.say("chrome.inferred")));
        }
        for (Finding advice : requirement.advice()) {
            lines.add(new Line(
                    Line.Kind.DETAIL,
                    words.say("chrome.advice", advice(advice, words)) + words.cite(advice.sources())));
        }
        return lines;
    }

    /** Why a closed route is closed. */
    static String reason(Route route, Words words) {
        String reason = String.valueOf(route.reason());
        String why = words.find(List.of(), "route." + route.kind() + ".closed." + reason, "route.closed." + reason);
        return Objects.requireNonNullElse(why, reason);
    }

    static String advice(Finding advice, Words words) {
        String said =
                words.find(advice.details(), keys(advice.need().requirement(), advice.outcome(), advice.variant(), ""));
        return said == null ? advice.rule() : said;
    }

    static String message(RequirementDecision requirement, Words words) {
        Outcome told = requirement.softened() ? Outcome.UNMET : requirement.outcome();
        String message =
                words.find(requirement.details(), keys(requirement.requirement(), told, requirement.variant(), ""));
        if (message != null) {
            return message;
        }
        return requirement.outcome() == Outcome.UNKNOWN
                ? words.say("chrome.unknown", words.facts(requirement.missing()))
                : words.say("chrome.outcome." + requirement.outcome());
    }

    static @Nullable String remedy(RequirementDecision requirement, Words words) {
        if (requirement.outcome() == Outcome.MET) {
            return null;
        }
        Outcome told = requirement.softened() ? Outcome.UNMET : requirement.outcome();
        return words.find(
                requirement.details(), keys(requirement.requirement(), told, requirement.variant(), ".remedy"));
    }

    /** The keys of a message, the closest first. */
    static String[] keys(String requirement, Outcome outcome, @Nullable String variant, String end) {
        String plain = requirement + "." + outcome.name().toLowerCase(Locale.ROOT);
        return variant == null ? new String[] {plain + end} : new String[] {plain + "." + variant + end, plain + end};
    }
}
