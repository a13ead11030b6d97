package io.github.apsrules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apsrules.ApsRules;
import io.github.apsrules.casefile.scenarios.ScenarioReader;
import io.github.apsrules.conclusions.Conclusion;
import io.github.apsrules.conclusions.Route;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.decision.RouteDecision;
import io.github.apsrules.engine.PackContent;
import io.github.apsrules.engine.PackReader;
import io.github.apsrules.engine.RuleRunner;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.HeldTitle;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.RuleImpl;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A base with a question's own rules, which fire in strata and whose conclusions last, decides as one with all rules, in no order and
 * with conclusions that the engine keeps true. In the latter the rules of other questions conclude too, so
 * what is compared is what the question's own base says: each of its routes with all that was decided of it must be the same to the
 * letter, and of the other conclusions none may be lost and none of its routes may gain one.
 */
class PrunedTest {
    private static final ApsRules PRUNED = ApsRules.load();
    private static final ApsRules WHOLE = ApsRules.of(whole());

    @Test
    void every_scenario_is_decided_alike() {
        List<String> differences = new ArrayList<>();
        var scenarios = ScenarioReader.readAll(Path.of("src/test/resources/scenarios"));
        assertThat(scenarios).hasSizeGreaterThan(500);
        scenarios.forEach(scenario -> compare(scenario.question(), scenario.given(), scenario.title(), differences));
        assertThat(differences).isEmpty();
    }

    @Test
    void a_sample_of_the_sweep_is_decided_alike() {
        sweep(7, 5);
    }

    @Test
    @Tag("full")
    void every_row_of_the_sweep_is_decided_alike() {
        sweep(1, 1);
    }

    /** One in so many nationalities, and one in so many states of titles, on three days. */
    private static void sweep(int nationalities, int titles) {
        List<String> differences = new ArrayList<>();
        int turn = 0;
        for (LocalDate day : List.of(LocalDate.of(2015, 1, 10), LocalDate.of(2021, 5, 1), LocalDate.of(2026, 11, 23))) {
            for (List<String> nationality : People.NATIONALITIES) {
                List<List<HeldTitle>> states = People.titles(day);
                for (int state = 0; state < states.size(); state++) {
                    if (turn++ % (nationalities * titles) == 0) {
                        CaseFile told = People.told(day, nationality, states.get(state));
                        String what = day + " " + nationality + " titles " + state;
                        PRUNED.questions().forEach(question -> compare(question, told, what, differences));
                    }
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    private static void compare(String question, CaseFile told, String what, List<String> differences) {
        Decision own = PRUNED.decide(question, told);
        Decision all = WHOLE.decide(question, told);
        Set<String> routes = new HashSet<>();
        for (RouteDecision route : own.routes()) {
            routes.add(route.id());
            if (!all.route(route.id()).map(PrunedTest::words).orElse("nothing").equals(words(route))) {
                differences.add(question + ", " + what + ": route " + route.id());
            }
        }
        Set<String> lost = lines(own, routes);
        lost.removeAll(lines(all, routes));
        Set<String> gained = lines(all, routes);
        gained.removeAll(lines(own, routes));
        gained.removeIf(line -> line.startsWith(Route.ANY + " "));
        if (!lost.isEmpty() || !gained.isEmpty()) {
            differences.add(question + ", " + what + ": lost " + lost + ", gained " + gained);
        }
    }

    private static String words(RouteDecision route) {
        return route.toString();
    }

    /** What belongs to no route may rest on a later day in the other base: of several days that rules read, it names the latest. */
    private static String withoutDetails(Conclusion line) {
        return line.toString().replaceFirst("details=\\[[^]]*]", "details");
    }

    private static Set<String> lines(Decision decision, Set<String> routes) {
        return decision.conclusions().stream()
                .filter(line -> routes.contains(line.about()) || line.about().equals(Route.ANY))
                .map(line -> line.about() + " " + (line.about().equals(Route.ANY) ? withoutDetails(line) : line))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The pack with the marks of its rules taken away: then each rule serves every question. Nor is it told what they conclude: then any
     * could conclude what another takes for absent, and the engine keeps all conclusions true.
     */
    private static PackContent whole() {
        PackContent pack = PackReader.read(PrunedTest.class.getClassLoader());
        List<Model> models = pack.models().stream().map(PrunedTest::unmarked).toList();
        return new PackContent(pack.manifest(), models, pack.texts(), Map.of());
    }

    private static Model unmarked(Model model) {
        List<Rule> rules = model.getRules().stream()
                .map(rule -> (Rule) new RuleImpl(
                        rule.getPackage(),
                        rule.getName(),
                        rule.getUnit(),
                        rule.getView(),
                        rule.getDefaultConsequence(),
                        Map.of(),
                        without(rule.getMetaData())))
                .toList();
        return (Model) Proxy.newProxyInstance(
                PrunedTest.class.getClassLoader(),
                new Class<?>[] {Model.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getRules") ? rules : method.invoke(model, arguments));
    }

    private static Map<String, Object> without(Map<String, Object> marks) {
        Map<String, Object> others = new HashMap<>(marks);
        others.remove("questions");
        return others;
    }

    @Test
    void the_whole_base_runs_all_rules_and_a_pruned_one_a_part() {
        PackContent pack = PackReader.read(PrunedTest.class.getClassLoader());
        var pruned = new RuleRunner(pack);
        var whole = new RuleRunner(whole());
        int all = whole.rulesOf("TRAVEL").size();
        assertThat(all).isGreaterThan(900);
        assertThat(PRUNED.questions())
                .allSatisfy(question -> assertThat(pruned.rulesOf(question)).hasSizeBetween(80, all / 2));
    }
}
