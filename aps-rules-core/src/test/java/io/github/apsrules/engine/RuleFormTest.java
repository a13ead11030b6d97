package io.github.apsrules.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.entryPoint;
import static org.drools.model.DSL.execute;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.query;
import static org.drools.model.PatternDSL.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.apsrules.errors.RuleBaseException;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.Question;
import io.github.apsrules.texts.Sources;
import io.github.apsrules.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.drools.model.Query0Def;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.junit.jupiter.api.Test;

/** A pack that was compiled elsewhere, with rules that cannot be ordered, is refused and the rule named. */
class RuleFormTest {
    private static final CaseFile NOTHING =
            CaseFile.askedOn(LocalDate.of(2026, 11, 23)).build();
    private static final Variable<Question> QUESTION = declarationOf(Question.class);

    @Test
    void a_rule_of_the_usual_form_runs() {
        assertEquals(
                1,
                new RuleRunner(pack(rule("plain")
                                .build(pattern(QUESTION), on(QUESTION).execute(asked -> {}))))
                        .memory("Q", NOTHING).stream()
                                .filter(Question.class::isInstance)
                                .count());
    }

    @Test
    void a_rule_with_a_salience_is_refused() {
        assertRefused(
                "has a salience",
                rule("own order").attribute(Rule.Attribute.SALIENCE, 9).build(pattern(QUESTION), execute(() -> {})));
    }

    @Test
    void a_rule_of_a_group_is_refused() {
        assertRefused(
                "belongs to a group",
                rule("own order")
                        .attribute(Rule.Attribute.ACTIVATION_GROUP, "one of them")
                        .build(pattern(QUESTION), execute(() -> {})));
    }

    @Test
    void a_rule_that_asks_a_query_is_refused() {
        Query0Def asked = query("asked");
        Rule asking = rule("own order").build(asked.call(true), execute(() -> {}));
        ModelImpl model = new ModelImpl();
        model.addQuery(asked.build(pattern(QUESTION)));
        model.addRule(asking);
        assertRefused("has a condition of another form (QueryElement)", model);
    }

    @Test
    void a_rule_that_reads_another_entry_point_is_refused() {
        Variable<Question> elsewhere = declarationOf(Question.class, entryPoint("elsewhere"));
        assertRefused(
                "has a condition of another form (EntryPointId)",
                rule("own order").build(pattern(elsewhere), execute(() -> {})));
    }

    @Test
    void a_rule_that_changes_a_fact_or_takes_it_away_is_refused() {
        assertRefused(
                "changes a fact",
                rule("own order")
                        .build(pattern(QUESTION), on(QUESTION).execute((drools, asked) -> drools.update(asked))));
        assertRefused(
                "takes a fact away",
                rule("own order")
                        .build(pattern(QUESTION), on(QUESTION).execute((drools, asked) -> drools.delete(asked))));
    }

    private static void assertRefused(String why, Rule rule) {
        ModelImpl model = new ModelImpl();
        model.addRule(rule);
        assertRefused(why, model);
    }

    private static void assertRefused(String why, ModelImpl model) {
        RuleRunner runner = new RuleRunner(pack(model));
        RuleBaseException refused = assertThrows(RuleBaseException.class, () -> runner.run("Q", NOTHING));
        String told = String.valueOf(refused.getMessage());
        assertTrue(told.startsWith("The rule 'own order' " + why + ": "), told);
    }

    private static PackContent pack(Rule rule) {
        ModelImpl model = new ModelImpl();
        model.addRule(rule);
        return pack(model);
    }

    private static PackContent pack(ModelImpl model) {
        Properties keys = new Properties();
        keys.putAll(Map.of(
                "format", "1",
                "version", "0",
                "core-range", "[0,999)",
                "drools", org.drools.base.util.Drools.getFullVersion(),
                "model", "none",
                "rules", Integer.toString(model.getRules().size()),
                "sha256", "0",
                "files", "law/a.drl",
                "law-known-until", "2026-11-23",
                "questions", "Q:any"));
        return new PackContent(
                Manifest.read(keys, "pack.conf"), List.of(model), new Texts(Map.of(), new Sources(Map.of())), Map.of());
    }
}
