package io.github.apsrules.cli;

import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.decision.Line;
import io.github.apsrules.decision.RequirementDecision;
import io.github.apsrules.decision.RouteDecision;
import io.github.apsrules.decision.Wording;
import io.github.apsrules.texts.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The reasons of a decision, shortened where they are long: a closed route in one line, and of a route that does not lead on, what is
 * met in one line as well.
 *
 * @param open lines of the routes that are not closed
 * @param closed the closed routes
 */
record Reasons(List<Line> open, List<String> closed) {

    /** Shortens the reasons; a route line each stands there in the order of the decision. */
    static Reasons of(Decision decision, Language language, List<Line> why) {
        Wording words = Wording.of(decision, Blocks.locale(language));
        List<Line> open = new ArrayList<>();
        List<String> closed = new ArrayList<>();
        int at = 0;
        int start = 0;
        for (int i = 1; i <= why.size(); i++) {
            if (i == why.size() || why.get(i).kind() == Line.Kind.ROUTE) {
                RouteDecision route = decision.routes().get(at++);
                List<Line> lines = why.subList(start, i);
                start = i;
                if (route.outcome() == null) {
                    closed.add(inOneLine(words.route(route.route()).strip(), lines, language));
                } else {
                    open.addAll(route.outcome() == Outcome.MET ? lines : folded(route, lines, words, language));
                }
            }
        }
        return new Reasons(open, closed);
    }

    private static String inOneLine(String name, List<Line> lines, Language language) {
        String reasons = lines.stream().skip(1).map(Line::text).collect(Collectors.joining(". "));
        return CliTexts.say(language, "cli.told", name, reasons);
    }

    /** What is met and needs no remark goes into one line, at the end of the route. */
    private static List<Line> folded(RouteDecision route, List<Line> lines, Wording words, Language language) {
        List<Line> kept = new ArrayList<>();
        List<String> met = new ArrayList<>();
        int requirement = route.route().gap() == null ? 0 : -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean remark = line.kind() == Line.Kind.DETAIL
                    || (i + 1 < lines.size() && lines.get(i + 1).kind() == Line.Kind.DETAIL);
            RequirementDecision decided =
                    line.kind() == Line.Kind.MET ? route.requirements().get(requirement) : null;
            if (decided != null && !remark) {
                met.add(words.requirement(decided));
            } else {
                kept.add(line);
            }
            requirement += line.kind() == Line.Kind.DETAIL || line.kind() == Line.Kind.ROUTE ? 0 : 1;
        }
        if (met.size() == 1) {
            return lines;
        }
        if (!met.isEmpty()) {
            kept.add(new Line(Line.Kind.MET, CliTexts.say(language, "cli.met", list(met, language))));
        }
        return kept;
    }

    /** Names one after another, with the semicolon of the language. */
    private static String list(List<String> names, Language language) {
        return names.stream()
                .reduce((before, next) -> CliTexts.say(language, "cli.and", before, next))
                .orElse("");
    }
}
