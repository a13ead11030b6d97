package io.github.apsrules.casefile.scenarios;

import io.github.apsrules.casefile.Node;
import io.github.apsrules.conclusions.Finding;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.decision.RequirementDecision;
import java.util.List;
import java.util.Optional;

/** What a route, or a requirement of one, rests on: the texts cited, the rules that decided and those that advise. */
final class Grounds {
    private Grounds() {}

    /** The citations of {@code route} or {@code route/requirement}, in order; empty where there is no such thing. */
    static Optional<List<String>> cited(Decision decision, String key) {
        return key.indexOf('/') < 0
                ? decision.route(key).map(route -> route.route().sources())
                : requirement(decision, key).map(RequirementDecision::sources);
    }

    /** The rules that decided {@code route/requirement}, in order. */
    static Optional<List<String>> rules(Decision decision, String key) {
        return requirement(decision, key).map(RequirementDecision::rules);
    }

    /** The days, numbers and words of {@code route/requirement} that its explanation says, in order. */
    static Optional<List<String>> details(Decision decision, String key) {
        return requirement(decision, key)
                .map(decided -> decided.details().stream().map(Plain::word).toList());
    }

    /** The facts that {@code route/requirement} itself lacks, in order. */
    static Optional<List<String>> lacks(Decision decision, String key) {
        return requirement(decision, key).map(RequirementDecision::missing);
    }

    /** The rules of practices and guides that advise on {@code route/requirement}, in order. */
    static Optional<List<String>> advice(Decision decision, String key) {
        return requirement(decision, key)
                .map(decided -> decided.advice().stream().map(Finding::rule).toList());
    }

    /** The words of a list, or of a single text. */
    static List<String> words(Node node) {
        return node.items() == null
                ? List.of(String.valueOf(node.text()))
                : node.items().stream().map(item -> String.valueOf(item.text())).toList();
    }

    /** A requirement of a route, by {@code route/requirement}; empty for a route alone. */
    static Optional<RequirementDecision> requirement(Decision decision, String key) {
        int slash = key.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : decision.route(key.substring(0, slash)).flatMap(route -> route.requirements().stream()
                        .filter(one -> one.requirement().equals(key.substring(slash + 1)))
                        .findFirst());
    }
}
