package io.github.apsrules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;

/** Builds engine bases from parts of a pack's rules. */
final class Bases {
    private static final String VALUES = ": values";

    private Bases() {}

    /** Whether a rule states legal values: it is run once, when the pack is loaded. */
    static boolean statesValues(Rule rule) {
        return rule.getName().endsWith(VALUES);
    }

    /** Whether a rule has a part in a question: it names it, or names none. */
    static boolean servesQuestion(Rule rule, String question) {
        Set<String> questions = RuleIndex.questions(rule);
        return questions.isEmpty() || questions.contains(question);
    }

    /** A base of rules that conclude from a case, in their order. */
    static KieBase concluding(PackContent pack, Predicate<Rule> wanted) {
        KieBase base = build(pack.models(), rule -> !statesValues(rule) && wanted.test(rule));
        List<RuleImpl> rules = new ArrayList<>();
        for (KiePackage part : base.getKiePackages()) {
            part.getRules().forEach(rule -> rules.add((RuleImpl) rule));
        }
        rules.forEach(RuleForm::check);
        Strata strata = new Strata(rules, pack.concluded());
        rules.forEach(rule -> OrderedConsequence.give(rule, strata, pack.concluded()));
        return base;
    }

    static KieBase build(List<Model> models, Predicate<Rule> wanted) {
        List<Model> parts = models.stream()
                .map(model -> (Model)
                        new Part(model, model.getRules().stream().filter(wanted).toList()))
                .toList();
        return KieBaseBuilder.createKieBaseFromModel(parts, EngineOptions.ofBase());
    }

    /** A model with some of its rules only. */
    private record Part(Model whole, List<Rule> rules) implements Model {
        @Override
        public String getName() {
            return whole.getName();
        }

        @Override
        public String getPackageName() {
            return whole.getPackageName();
        }

        @Override
        @SuppressWarnings("rawtypes") // as the engine's interface has it
        public List<Global> getGlobals() {
            return whole.getGlobals();
        }

        @Override
        public List<Rule> getRules() {
            return rules;
        }

        @Override
        public List<Query> getQueries() {
            return whole.getQueries();
        }

        @Override
        public List<TypeMetaData> getTypeMetaDatas() {
            return whole.getTypeMetaDatas();
        }

        @Override
        public List<EntryPoint> getEntryPoints() {
            return whole.getEntryPoints();
        }
    }
}
