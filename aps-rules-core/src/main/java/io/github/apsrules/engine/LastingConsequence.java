package io.github.apsrules.engine;

import io.github.apsrules.errors.RuleBaseException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.base.base.SalienceInteger;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.kie.api.runtime.KieSession;

/** What a rule concludes once all that it depends on is known: it need not be kept true by the engine. Thread-safe. */
final class LastingConsequence implements Consequence<KnowledgeHelper> {
    private final Consequence<KnowledgeHelper> written;
    private final String rule;
    private final Set<String> types;
    private final Set<Class<?>> read;
    private final Map<Class<?>, Boolean> known = new ConcurrentHashMap<>();

    private LastingConsequence(
            Consequence<KnowledgeHelper> written, String rule, Set<String> types, Set<Class<?>> read) {
        this.written = written;
        this.rule = rule;
        this.types = types;
        this.read = read;
    }

    /** Lets a rule fire in its stratum, and its conclusions last unless it is circular. */
    @SuppressWarnings("unchecked") // all consequences of the engine take its helper
    static void give(RuleImpl rule, Strata strata, Map<String, Set<String>> concluded) {
        rule.setSalience(new SalienceInteger(-strata.of(rule.getName())));
        if (!strata.isCircular(rule.getName())) {
            rule.setConsequence(new LastingConsequence(
                    (Consequence<KnowledgeHelper>) rule.getConsequence(),
                    rule.getName(),
                    concluded.getOrDefault(rule.getName(), Set.of(ConcludedTypes.ANY)),
                    strata.read()));
        }
    }

    @Override
    public String getName() {
        return written.getName();
    }

    @Override
    public void evaluate(KnowledgeHelper helper, ValueResolver session) throws Exception {
        written.evaluate(Run.of((KieSession) session).concluding(this, helper.getActivation()), session);
    }

    /** {@return whether a condition of a rule reads such a conclusion} A type that the text of the rule does not show was not ordered. */
    boolean mayConclude(Class<?> type) {
        return known.computeIfAbsent(type, this::isRead);
    }

    private boolean isRead(Class<?> type) {
        if (!types.contains(type.getSimpleName()) && !types.contains(ConcludedTypes.ANY)) {
            throw unordered(type, "write 'insertLogical( new Type( … ) )' or 'insertLogical( Type.of( … ) )'");
        }
        boolean isRead = false;
        for (Class<?> one : read) {
            if (one.isAssignableFrom(type)) {
                if (one != type && !Strata.isGeneral(one)) {
                    throw unordered(type, "it is a kind of " + one.getSimpleName() + ", which rules read");
                }
                isRead = true;
            }
        }
        return isRead;
    }

    private RuleBaseException unordered(Class<?> type, String why) {
        return new RuleBaseException("The rule '" + rule + "' concludes " + type.getSimpleName()
                + ", which its text does not show: " + why + ".");
    }
}
