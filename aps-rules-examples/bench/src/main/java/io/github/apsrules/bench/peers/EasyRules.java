package io.github.apsrules.bench.peers;

import io.github.apsrules.bench.byhand.Twelve;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.facts.CaseFile;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: conditions and actions in Java, looked at one after another. */
final class EasyRules implements Peer {
    private static final String PERSON = "person";
    private static final String OUTCOMES = "outcomes";

    private final Rules rules = new Rules();
    private final DefaultRulesEngine engine = new DefaultRulesEngine();

    EasyRules() {
        for (Line line : Line.ALL) {
            rules.register(new RuleBuilder()
                    .name(line.name())
                    .when(facts -> line.holds().test(facts.get(PERSON)))
                    .then(facts -> facts.<Outcome[]>get(OUTCOMES)[line.requirement()] = line.outcome())
                    .build());
        }
    }

    @Override
    public Outcome[] decide(Twelve person, CaseFile told) {
        Outcome[] outcomes = new Outcome[Twelve.REQUIREMENTS.size()];
        Facts facts = new Facts();
        facts.put(PERSON, person);
        facts.put(OUTCOMES, outcomes);
        engine.fire(rules, facts);
        return outcomes;
    }
}
