package io.github.apsrules.workbench.check;

import io.github.apsrules.casefile.CaseFileException;
import io.github.apsrules.casefile.Node;
import io.github.apsrules.casefile.Problem;
import io.github.apsrules.casefile.scenarios.Scenario;
import io.github.apsrules.casefile.scenarios.ScenarioReader;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.errors.ApsRulesException;
import io.github.apsrules.workbench.language.Position;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Scenarios: readable, and one at least for each outcome of each requirement. */
final class ScenarioCheck implements WholeCheck {
    @Override
    public void run(Pack pack, Findings findings) {
        List<Scenario> scenarios = new ArrayList<>();
        pack.files().forEach((path, content) -> {
            if (path.startsWith("scenarios/") && path.endsWith(".yaml")) {
                read(path, content, scenarios, findings);
            }
        });
        if (scenarios.isEmpty()) {
            return;
        }
        Set<String> expected = new TreeSet<>();
        for (Scenario scenario : scenarios) {
            Map<String, Node> fields = scenario.expect().fields();
            if (fields != null) {
                fields.forEach((key, node) -> {
                    int slash = key.indexOf('/');
                    if (slash > 0) {
                        expected.add(key.substring(slash + 1) + " " + node.text());
                    }
                });
            }
        }
        Set<String> said = new TreeSet<>();
        for (RuleAt rule : pack.rules()) {
            rule.rule().insertions().forEach(insertion -> {
                Outcomes finding = Outcomes.of(insertion.value());
                if (finding != null) {
                    for (String requirement : Pack.requirementsOf(rule, finding.variable())) {
                        missing(rule, finding, requirement, expected, said, findings);
                    }
                }
            });
        }
    }

    private static void missing(
            RuleAt rule,
            Outcomes finding,
            String requirement,
            Set<String> expected,
            Set<String> said,
            Findings findings) {
        Outcome outcome = finding.outcome();
        String wanted = requirement + " " + outcome;
        // A secondary source alone never says no: such an unmet is told as unsettled.
        boolean softened = outcome == Outcome.UNMET && expected.contains(requirement + " " + Outcome.UNSETTLED);
        if (!expected.contains(wanted) && !softened && said.add(wanted)) {
            findings.warn(
                    "scenario-missing",
                    rule,
                    finding.at(),
                    "No scenario expects '" + requirement + "' to be "
                            + outcome.name().toLowerCase(Locale.ROOT) + ".",
                    "Write one in scenarios/…: expect: { <route>/" + requirement + ": " + outcome + " }.");
        }
    }

    private static String sentence(Problem problem) {
        String where = problem.field().isEmpty() ? "This cannot be read: " : "The fact " + problem.field() + ": ";
        return where + problem.reason() + (problem.reason().endsWith("?") ? "" : ".");
    }

    private static void read(String path, String content, List<Scenario> scenarios, Findings findings) {
        try {
            scenarios.addAll(ScenarioReader.read(path, content.getBytes(StandardCharsets.UTF_8)));
        } catch (CaseFileException unreadable) {
            unreadable
                    .problems()
                    .forEach(problem -> findings.add(
                            Severity.ERROR,
                            "scenario-form",
                            path,
                            new Position(Math.max(1, problem.line()), Math.max(1, problem.column()), 0),
                            "",
                            sentence(problem),
                            problem.allowed().isEmpty()
                                    ? "Correct it; 'aps facts' lists the facts of a case."
                                    : "Allowed: " + String.join(", ", problem.allowed()) + "."));
        } catch (ApsRulesException unreadable) {
            findings.add(
                    Severity.ERROR,
                    "scenario-form",
                    path,
                    Position.START,
                    "",
                    String.valueOf(unreadable.getMessage()),
                    "Correct it.");
        }
    }
}
