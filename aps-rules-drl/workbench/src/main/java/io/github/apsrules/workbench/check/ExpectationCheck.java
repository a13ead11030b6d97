package io.github.apsrules.workbench.check;

import io.github.apsrules.casefile.Node;
import io.github.apsrules.casefile.scenarios.Scenario;
import io.github.apsrules.texts.Language;
import io.github.apsrules.workbench.language.Names;
import io.github.apsrules.workbench.language.Position;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What scenarios ask and expect: a warning that is misspelt where none may come would never be missed. */
final class ExpectationCheck {
    private static final Set<String> OTHER = Set.of(
            "outcome",
            "best",
            "missing",
            "permit",
            "permits",
            "deadlines",
            "documents",
            "fees",
            "figures",
            "cites",
            "by",
            "details",
            "lacks",
            "advice");

    private final Pack pack;
    private final Findings findings;

    private ExpectationCheck(Pack pack, Findings findings) {
        this.pack = pack;
        this.findings = findings;
    }

    static void check(Pack pack, List<Scenario> scenarios, Findings findings) {
        ExpectationCheck check = new ExpectationCheck(pack, findings);
        Set<String> asked = new HashSet<>();
        for (Scenario scenario : scenarios) {
            Set<String> questions = pack.questions();
            if (!questions.isEmpty()
                    && !questions.contains(scenario.question())
                    && asked.add(scenario.file() + " " + scenario.question())) {
                check.say(
                        scenario,
                        new Position(scenario.line(), 1, 0),
                        "There is no question '" + scenario.question() + "'.",
                        Names.suggest(scenario.question(), questions));
            }
            check.expectations(scenario);
        }
    }

    private void expectations(Scenario scenario) {
        Map<String, Node> fields = Objects.requireNonNullElse(scenario.expect().fields(), Map.of());
        if (fields.isEmpty()) {
            say(
                    scenario,
                    at(scenario.expect()),
                    "The scenario expects nothing, and so proves nothing.",
                    "Write what the decision must hold, as expect: { outcome: MET }.");
        }
        fields.forEach((key, node) -> {
            if (key.equals("warnings") || key.equals("no-warnings")) {
                ids(scenario, node, "warning");
            } else if (key.equals("steps") || key.equals("no-steps")) {
                ids(scenario, node, "step");
            } else if (!OTHER.contains(key)) {
                int slash = key.indexOf('/');
                if (slash > 0) {
                    known(scenario, node, "requirement", key.substring(slash + 1));
                }
            }
        });
    }

    private void ids(Scenario scenario, Node node, String kind) {
        for (Node item : node.items() == null ? List.of(node) : node.items()) {
            Node id = item.fields() == null ? item : item.fields().getOrDefault("id", item);
            known(scenario, id, kind, String.valueOf(id.text()));
        }
    }

    private void known(Scenario scenario, Node node, String kind, String id) {
        Set<String> ids = named(kind);
        if (!ids.isEmpty() && !ids.contains(id)) {
            say(scenario, at(node), "There is no " + kind + " '" + id + "'.", Names.suggest(id, ids));
        }
    }

    /** The ids of a kind, by the words that readers see for them. */
    private Set<String> named(String kind) {
        Set<String> ids = new TreeSet<>();
        for (Language language : Language.values()) {
            for (TextLine line : pack.texts(language)) {
                if (line.key().startsWith(kind + ".")) {
                    ids.add(line.key().substring(kind.length() + 1));
                }
            }
        }
        return ids;
    }

    private static Position at(Node node) {
        return new Position(Math.max(1, node.line()), Math.max(1, node.column()), 0);
    }

    private void say(Scenario scenario, Position at, String sentence, String fix) {
        findings.add(Severity.ERROR, "scenario-form", scenario.file(), at, "", sentence, fix);
    }
}
