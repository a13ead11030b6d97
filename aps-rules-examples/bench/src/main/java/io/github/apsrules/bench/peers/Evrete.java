package io.github.apsrules.bench.peers;

import io.github.apsrules.bench.byhand.Twelve;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.facts.CaseFile;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete: a RETE engine whose rules are Java; a stateless session for each decision, as its manual has it. */
final class Evrete implements Peer {
    private final Knowledge knowledge;

    Evrete() {
        RuleSetBuilder<Knowledge> builder =
                new KnowledgeService().newKnowledge().builder();
        for (Line line : Line.ALL) {
            Predicate<Object[]> holds = values -> line.holds().test((Twelve) values[0]);
            builder.newRule(line.name())
                    .forEach("$person", Twelve.class, "$outcomes", Outcome[].class)
                    .where(holds, "$person.self")
                    .execute(context -> context.<Outcome[]>get("$outcomes")[line.requirement()] = line.outcome());
        }
        knowledge = builder.build();
    }

    @Override
    public Outcome[] decide(Twelve person, CaseFile told) {
        Outcome[] outcomes = new Outcome[Twelve.REQUIREMENTS.size()];
        StatelessSession session = knowledge.newStatelessSession();
        session.insert(person, outcomes);
        session.fire();
        return outcomes;
    }
}
