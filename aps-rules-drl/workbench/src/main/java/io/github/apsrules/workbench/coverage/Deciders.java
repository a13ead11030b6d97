package io.github.apsrules.workbench.coverage;

import io.github.apsrules.ApsRules;
import io.github.apsrules.casefile.scenarios.Mismatch;
import io.github.apsrules.casefile.scenarios.Scenario;
import io.github.apsrules.conclusions.Applies;
import io.github.apsrules.decision.RequirementDecision;
import io.github.apsrules.decision.RouteDecision;
import io.github.apsrules.engine.PackContent;
import io.github.apsrules.engine.RuleRunner;
import io.github.apsrules.workbench.language.Condition;
import io.github.apsrules.workbench.language.Condition.Pattern;
import io.github.apsrules.workbench.language.LawFile;
import io.github.apsrules.workbench.language.LawFile.RuleTree;
import io.github.apsrules.workbench.language.SafeLanguage;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says which rules, and which facts, decided what a scenario did not expect. Not thread-safe. */
public final class Deciders {
    private static final int MOST = 4;

    private final List<LawFile> law;
    private final RuleRunner runner;
    private final ApsRules rules;

    /**
     * Creates it.
     *
     * @param files path to text; the law files must be those that the pack was compiled from
     * @param pack the compiled pack
     */
    public Deciders(Map<String, String> files, PackContent pack) {
        law = SafeLanguage.read(files).files();
        runner = new RuleRunner(pack);
        rules = ApsRules.of(pack);
    }

    /**
     * Returns a line for each rule that decided, with its place and what it read.
     *
     * @param scenario the scenario
     * @param mismatch what it did not expect
     * @return the lines; empty where no rule about a requirement had a part in it
     */
    public List<String> of(Scenario scenario, Mismatch mismatch) {
        String key = mismatch.what();
        int slash = key.indexOf('/');
        String route = slash < 0 ? key : key.substring(0, slash);
        String requirement = slash < 0 ? "" : key.substring(slash + 1);
        Map<String, List<Object>> memory = CoverageMeter.byType(runner.memory(scenario.question(), scenario.given()));
        List<String> lines = new ArrayList<>();
        for (RouteDecision decided :
                rules.decide(scenario.question(), scenario.given()).routes()) {
            if (!key.equals("outcome") && !decided.id().equals(route)) {
                continue;
            }
            for (RequirementDecision one : decided.requirements()) {
                if (requirement.isEmpty()
                        ? one.outcome() == decided.outcome()
                        : requirement.equals(one.requirement())) {
                    one.rules().forEach(name -> lines.add(line(name, decided.id(), one.requirement(), memory)));
                }
            }
        }
        return lines.stream().distinct().limit(MOST).toList();
    }

    private String line(String name, String route, String requirement, Map<String, List<Object>> memory) {
        for (LawFile file : law) {
            for (RuleTree rule : file.rules()) {
                if (rule.name().equals(name)) {
                    List<Map<String, @Nullable Object>> matches = new Tracer(rule).matches(memory);
                    Map<String, @Nullable Object> match = matches.stream()
                            .filter(one -> one.values().stream()
                                    .anyMatch(value -> value instanceof Applies need
                                            && need.route().equals(route)
                                            && need.requirement().equals(requirement)))
                            .findFirst()
                            .orElse(Map.of());
                    return "rule \"" + name + "\" (" + file.path() + ":"
                            + rule.at().line() + ")" + read(rule, file, match);
                }
            }
        }
        return "rule \"" + name + "\"";
    }

    /** What the rule compared, and what its variables stood for. */
    private static String read(RuleTree rule, LawFile file, Map<String, @Nullable Object> match) {
        List<String> compared = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            for (Pattern pattern : condition.patterns()) {
                String texts = pattern.constraints().stream()
                        .filter(one -> one.binding() == null)
                        .map(one -> file.text().substring(one.at().offset(), one.end()))
                        .collect(Collectors.joining(", "));
                if (!texts.isEmpty() && !pattern.type().equals("Applies") && pattern.from() == null) {
                    String absent = pattern.kind() == Condition.Kind.NOT ? "no " : "";
                    compared.add(absent + pattern.type() + "( " + texts.replaceAll("\\s+", " ") + " )");
                }
            }
        }
        Map<String, String> stood = new TreeMap<>();
        match.forEach((variable, value) -> {
            if (value instanceof Temporal
                    || value instanceof Number
                    || value instanceof Enum
                    || value instanceof String) {
                stood.put(variable, variable + " = " + value);
            }
        });
        String facts = String.join(", ", compared);
        String values = stood.values().stream().collect(Collectors.joining(", "));
        return (facts.isEmpty() ? "" : ", as " + facts) + (values.isEmpty() ? "" : ", where " + values);
    }
}
