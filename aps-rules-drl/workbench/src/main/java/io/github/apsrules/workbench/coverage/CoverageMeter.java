package io.github.apsrules.workbench.coverage;

import io.github.apsrules.casefile.scenarios.Scenario;
import io.github.apsrules.engine.PackContent;
import io.github.apsrules.engine.RuleRunner;
import io.github.apsrules.workbench.coverage.Coverage.ConditionCoverage;
import io.github.apsrules.workbench.coverage.Coverage.RuleCoverage;
import io.github.apsrules.workbench.language.Condition;
import io.github.apsrules.workbench.language.Condition.Constraint;
import io.github.apsrules.workbench.language.Condition.Gathered;
import io.github.apsrules.workbench.language.Condition.Pattern;
import io.github.apsrules.workbench.language.LawFile;
import io.github.apsrules.workbench.language.Position;
import io.github.apsrules.workbench.language.SafeLanguage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides scenarios and notes what they try of the law. Not thread-safe. */
public final class CoverageMeter {
    private final RuleRunner runner;
    private final Map<Tracer, LawFile> tracers = new HashMap<>();
    private final Map<String, List<Tracer>> byQuestion = new HashMap<>();

    /**
     * Creates it.
     *
     * @param files path to text; the law files must be those that the pack was compiled from
     * @param pack the compiled pack
     */
    public CoverageMeter(Map<String, String> files, PackContent pack) {
        runner = new RuleRunner(pack);
        for (LawFile file : SafeLanguage.read(files).files()) {
            file.rules().stream()
                    .filter(rule -> !rule.name().endsWith(": values"))
                    .forEach(rule -> tracers.put(new Tracer(rule), file));
        }
    }

    /**
     * Decides a scenario and notes what it tries.
     *
     * @param scenario the scenario
     * @throws io.github.apsrules.errors.RuleBaseException where a rule breaks
     */
    public void see(Scenario scenario) {
        Map<String, List<Object>> memory = byType(runner.memory(scenario.question(), scenario.given()));
        byQuestion.computeIfAbsent(scenario.question(), this::serving).forEach(tracer -> tracer.look(memory));
    }

    static Map<String, List<Object>> byType(List<Object> facts) {
        Map<String, List<Object>> memory = new HashMap<>();
        for (Object fact : facts) {
            memory.computeIfAbsent(fact.getClass().getSimpleName(), key -> new ArrayList<>())
                    .add(fact);
        }
        return memory;
    }

    private List<Tracer> serving(String question) {
        return tracers.keySet().stream()
                .filter(tracer -> {
                    String questions = tracer.rule().annotation("questions").trim();
                    return questions.isEmpty()
                            || Set.of(questions.split("\\s+")).contains(question);
                })
                .toList();
    }

    /** {@return what was seen until now} */
    public Coverage coverage() {
        List<RuleCoverage> rules = new ArrayList<>();
        tracers.forEach((tracer, file) -> rules.add(new RuleCoverage(
                file.path(),
                tracer.rule().at().line(),
                tracer.rule().name(),
                article(tracer),
                tracer.fired(),
                conditions(tracer, file))));
        rules.sort(Comparator.comparing(RuleCoverage::file).thenComparingInt(RuleCoverage::line));
        return new Coverage(List.copyOf(rules));
    }

    private static String article(Tracer tracer) {
        String cited = tracer.rule().annotation("citation").trim();
        return cited.isEmpty() ? tracer.rule().name().split(" ", 2)[0] : cited;
    }

    private static List<ConditionCoverage> conditions(Tracer tracer, LawFile file) {
        List<ConditionCoverage> all = new ArrayList<>();
        for (Condition condition : tracer.rule().conditions()) {
            for (Pattern pattern : condition.patterns()) {
                if (pattern.kind() != Condition.Kind.EACH && condition instanceof Pattern) {
                    int end = file.text().indexOf('(', pattern.typeAt().offset());
                    all.add(of(tracer.seen(pattern), file, pattern.at(), end));
                }
                constraints(pattern.constraints(), tracer, file, all);
            }
            if (condition instanceof Gathered gathered) {
                constraints(gathered.constraints(), tracer, file, all);
            }
        }
        return List.copyOf(all);
    }

    private static void constraints(
            List<Constraint> constraints, Tracer tracer, LawFile file, List<ConditionCoverage> all) {
        constraints.stream()
                .filter(constraint -> constraint.binding() == null && !tracer.guard(constraint))
                .forEach(constraint -> all.add(of(tracer.seen(constraint), file, constraint.at(), constraint.end())));
    }

    private static ConditionCoverage of(Seen seen, LawFile file, Position at, int end) {
        String text = file.text().substring(at.offset(), end).replaceAll("\\s+", " ");
        return new ConditionCoverage(
                at.line(), at.column(), at.offset(), end, text, seen.yes(), seen.no(), seen.unknown());
    }
}
