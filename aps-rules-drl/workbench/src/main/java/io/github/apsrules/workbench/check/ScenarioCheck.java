package io.github.apsrules.workbench.check;

import io.github.apsrules.casefile.CaseFileException;
import io.github.apsrules.casefile.Node;
import io.github.apsrules.casefile.Problem;
import io.github.apsrules.casefile.scenarios.Scenario;
import io.github.apsrules.casefile.scenarios.ScenarioReader;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.errors.ApsRulesException;
import io.github.apsrules.workbench.language.Names;
import io.github.apsrules.workbench.language.Position;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Scenarios: readable, and one at least for each outcome of each requirement. */
final class ScenarioCheck implements WholeCheck {
    private static final List<String> OUTCOMES =
            Arrays.stream(Outcome.values()).map(Outcome::name).toList();

    @Override
    public void run(Pack pack, Findings findings) {
        List<Scenario> scenarios = new ArrayList<>();
        boolean[] readable = {true};
        pack.files().forEach((path, content) -> {
            if (path.startsWith("scenarios/") && path.endsWith(".yaml")) {
                readable[0] &= read(path, content, scenarios, findings);
            }
        });
        ExpectationCheck.check(pack, scenarios, findings);
        Set<String> expected = expected(scenarios, findings);
        if (scenarios.isEmpty() || !readable[0]) {
            return;
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

    /** What scenarios expect of requirements, as {@code id OUTCOME}; says where an outcome is no outcome. */
    private static Set<String> expected(List<Scenario> scenarios, Findings findings) {
        Set<String> expected = new TreeSet<>();
        for (Scenario scenario : scenarios) {
            Map<String, Node> fields =
                    Objects.requireNonNullElse(scenario.expect().fields(), Map.of());
            fields.forEach((key, node) -> {
                int slash = key.indexOf('/');
                if (slash > 0) {
                    expected.add(key.substring(slash + 1) + " " + node.text());
                }
                if ((slash > 0 || key.equals("outcome")) && !OUTCOMES.contains(String.valueOf(node.text()))) {
                    findings.add(
                            Severity.ERROR,
                            "scenario-form",
                            scenario.file(),
                            new Position(Math.max(1, node.line()), Math.max(1, node.column()), 0),
                            "",
                            "There is no outcome '" + node.text() + "' for " + key + ".",
                            Names.suggest(String.valueOf(node.text()), OUTCOMES));
                }
            });
        }
        return expected;
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
        String reason = problem.reason();
        String words = problem.field().isEmpty()
                ? reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1)
                : "'" + problem.field() + "': " + reason;
        return words + (words.endsWith("?") ? "" : ".");
    }

    /** Reads a file; returns whether it could be read. */
    private static boolean read(String path, String content, List<Scenario> scenarios, Findings findings) {
        try {
            scenarios.addAll(ScenarioReader.read(path, content.getBytes(StandardCharsets.UTF_8)));
            return true;
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
        return false;
    }
}
