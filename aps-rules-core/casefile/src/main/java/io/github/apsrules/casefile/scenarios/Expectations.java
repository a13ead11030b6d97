package io.github.apsrules.casefile.scenarios;

import io.github.apsrules.casefile.Node;
import io.github.apsrules.conclusions.Conclusion;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.decision.RequirementDecision;
import io.github.apsrules.decision.RouteDecision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Compares a decision with what a scenario expects; only what the scenario lists is compared. */
final class Expectations {
    private static final String CLOSED = "CLOSED";
    private static final String NOTHING = "nothing";

    private final Scenario scenario;
    private final Decision decision;
    private final List<Mismatch> mismatches = new ArrayList<>();

    private Expectations(Scenario scenario, Decision decision) {
        this.scenario = scenario;
        this.decision = decision;
    }

    static List<Mismatch> compare(Scenario scenario, Decision decision) {
        Expectations expectations = new Expectations(scenario, decision);
        decision.faults().forEach(fault -> expectations.differ(scenario.expect(), "fault of the rules", "none", fault));
        Map<String, Node> fields = scenario.expect().fields();
        if (fields != null) {
            fields.forEach(expectations::compare);
        }
        return expectations.mismatches;
    }

    private void compare(String key, Node node) {
        switch (key) {
            case "outcome" -> same(node, key, text(node), decision.outcome().name());
            case "best" ->
                same(
                        node,
                        key,
                        text(node),
                        decision.routes().isEmpty()
                                ? NOTHING
                                : decision.routes().get(0).id());
            case "missing" -> contains(node, key, decision.missingFacts(), List.of(), true);
            case "permit" -> oneOf(node, key, decision.permits());
            case "permits" -> each(node, key, decision.permits());
            case "deadlines" -> each(node, key, decision.deadlines());
            case "documents" ->
                byName(node, key, Set::contains, decision.documents(), need -> need.document(), need -> need.state()
                        .name());
            case "fees" ->
                byName(node, key, Set::contains, decision.fees(), fee -> fee.id(), fee -> Plain.word(fee.amount()));
            case "figures" ->
                byName(
                        node,
                        key,
                        (got, wanted) -> got.equals(Set.of(wanted)),
                        decision.figures(),
                        figure -> figure.about() + "/" + figure.name(),
                        figure -> Plain.word(figure.value()));
            case "steps" -> contains(node, key, steps(), decision.steps(), true);
            case "no-steps" -> contains(node, key, steps(), List.of(), false);
            case "cites" -> grounds(node, key, Grounds::cited);
            case "by" -> grounds(node, key, Grounds::rules);
            case "details" -> grounds(node, key, Grounds::details);
            case "lacks" -> grounds(node, key, Grounds::lacks);
            case "advice" -> grounds(node, key, Grounds::advice);
            case "warnings" -> contains(node, key, warnings(), decision.warnings(), true);
            case "no-warnings" -> contains(node, key, warnings(), List.of(), false);
            default -> route(key, node);
        }
    }

    private List<String> steps() {
        return decision.steps().stream().map(step -> step.id()).toList();
    }

    private List<String> warnings() {
        return decision.warnings().stream().map(warning -> warning.id()).toList();
    }

    private void route(String key, Node node) {
        int slash = key.indexOf('/');
        String id = slash < 0 ? key : key.substring(0, slash);
        Optional<RouteDecision> route = decision.route(id);
        if (route.isEmpty()) {
            differ(
                    node,
                    key,
                    text(node),
                    "no such route; there are "
                            + decision.routes().stream().map(RouteDecision::id).toList());
        } else if (slash < 0) {
            Object outcome = route.get().outcome();
            same(node, key, text(node), outcome == null ? CLOSED : outcome.toString());
        } else {
            Optional<RequirementDecision> found = Grounds.requirement(decision, key);
            String got = found.map(decided -> decided.outcome() + " by " + decided.rules())
                    .orElseGet(() -> "no such requirement; there are "
                            + route.get().requirements().stream()
                                    .map(RequirementDecision::requirement)
                                    .toList());
            if (found.isEmpty() || !found.get().outcome().name().equals(text(node))) {
                differ(node, key, text(node), got);
            }
        }
    }

    /** A figure has one value; a document or fee may be listed more than once. What is not there is nothing. */
    private <T extends Conclusion> void byName(
            Node node,
            String key,
            BiPredicate<Set<String>, String> as,
            List<T> all,
            Function<T, String> name,
            Function<T, String> value) {
        if (node.fields() == null) {
            differ(node, key, "an object", "something else in the scenario");
            return;
        }
        node.fields().forEach((wanted, expected) -> {
            Set<String> got = new TreeSet<>();
            all.stream()
                    .filter(one -> name.apply(one).equals(wanted))
                    .map(value)
                    .forEach(got::add);
            if (got.isEmpty()) {
                got.add(NOTHING);
            }
            if (!as.test(got, text(expected))) {
                differ(expected, key + "/" + wanted, text(expected), String.join(", ", got));
            }
        });
    }

    /** Exactly these texts, rules or words, in any order. */
    private void grounds(Node node, String key, BiFunction<Decision, String, Optional<List<String>>> of) {
        if (node.fields() == null) {
            differ(node, key, "an object", "something else in the scenario");
            return;
        }
        node.fields().forEach((about, wanted) -> {
            Set<String> expected = new TreeSet<>(Grounds.words(wanted));
            Set<String> got = new TreeSet<>(of.apply(decision, about).orElse(List.of(NOTHING)));
            same(wanted, key + "/" + about, expected.toString(), got.toString());
        });
    }

    /** Each that is listed; a list of none expects none. */
    private void each(Node list, String key, List<? extends Conclusion> all) {
        none(list, key, all);
        node(list).forEach(item -> oneOf(item, key, all));
    }

    private void none(Node list, String key, Collection<?> got) {
        if (node(list).isEmpty() && !got.isEmpty()) {
            differ(list, key, "none", got.toString());
        }
    }

    private void oneOf(Node wanted, String key, List<? extends Conclusion> all) {
        if (wanted.fields() == null) {
            differ(wanted, key, "an object", "something else in the scenario");
            return;
        }
        boolean found = all.stream().map(Plain::of).anyMatch(words -> wanted.fields().entrySet().stream()
                .allMatch(field -> text(field.getValue()).equals(words.get(field.getKey()))));
        if (!found) {
            differ(
                    wanted,
                    key,
                    wanted.fields().entrySet().stream()
                            .map(f -> f.getKey() + "=" + text(f.getValue()))
                            .toList()
                            .toString(),
                    all.isEmpty() ? NOTHING : all.toString());
        }
    }

    /** Each by its id, or an object by what it says. */
    private void contains(
            Node node, String key, Collection<String> got, List<? extends Conclusion> all, boolean wanted) {
        if (wanted) {
            none(node, key, got);
        }
        for (Node item : node(node)) {
            if (item.fields() != null) {
                oneOf(item, key, all);
            } else if (got.contains(text(item)) != wanted) {
                differ(item, key, (wanted ? "" : "not ") + text(item), got.toString());
            }
        }
    }

    private static List<Node> node(Node node) {
        return node.items() == null ? List.of(node) : node.items();
    }

    private static String text(Node node) {
        return node.items() == null
                ? String.valueOf(node.text())
                : Grounds.words(node).toString();
    }

    private void same(Node node, String what, String expected, String got) {
        if (!expected.equals(got)) {
            differ(node, what, expected, got);
        }
    }

    private void differ(Node node, String what, String expected, String got) {
        mismatches.add(new Mismatch(node.line() > 0 ? node.line() : scenario.line(), what, expected, got));
    }
}
