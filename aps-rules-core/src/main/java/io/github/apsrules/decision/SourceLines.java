package io.github.apsrules.decision;

import io.github.apsrules.texts.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The sources that a decision cites, with their addresses. */
final class SourceLines {
    private SourceLines() {}

    static List<Line> of(Decision decision, Words words) {
        List<Line> lines = new ArrayList<>();
        for (String citation : cited(decision)) {
            Source source = words.texts().sources().of(citation);
            String title = words.sourceTitle(citation);
            int at = citation.indexOf('@');
            String wording = at < 0 ? "" : words.say("chrome.wording", LocalDate.parse(citation.substring(at + 1)));
            lines.add(new Line(Line.Kind.ENTRY, words.say("chrome.source", citation, title + wording)));
            String link = source == null ? "" : source.address().isEmpty() ? source.readAt() : source.address();
            if (!link.isEmpty()) {
                lines.add(new Line(Line.Kind.DETAIL, link));
            }
        }
        return lines;
    }

    /** The citations of a decision in order. */
    static Set<String> cited(Decision decision) {
        Set<String> cited = new TreeSet<>();
        for (RouteDecision route : decision.routes()) {
            cited.addAll(route.route().sources());
            route.requirements().forEach(requirement -> {
                cited.addAll(requirement.sources());
                requirement.advice().stream()
                        .map(advice -> advice.sources())
                        .forEach((Collection<String> own) -> cited.addAll(own));
            });
        }
        decision.conclusions().forEach(conclusion -> cited.addAll(conclusion.sources()));
        return cited;
    }
}
