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

/** What a rule concludes in its stratum, held against the text by which it was ordered. Thread-safe. */
final class OrderedConsequence implements Consequence<KnowledgeHelper> {
    private final Consequence<KnowledgeHelper> written;
    private final String rule;
    private final Set<String> types;
    private final Strata strata;
    private final Map<Class<?>, Keeping> known = new ConcurrentHashMap<>();

    /** How a conclusion is kept. */
    enum Keeping {
        /** The engine keeps it true. */
        BY_ENGINE,
        /** It lasts, and rules read it. */
        LASTING_READ,
        /** It lasts, and no rule reads it. */
        LASTING_UNREAD
    }

    @SuppressWarnings("unchecked") // all consequences of the engine take its helper
    private OrderedConsequence(RuleImpl rule, Set<String> types, Strata strata) {
        written = (Consequence<KnowledgeHelper>) rule.getConsequence();
        this.rule = rule.getName();
        this.types = types;
        this.strata = strata;
    }

    /** Lets a rule fire in its stratum. */
    static void give(RuleImpl rule, Strata strata, Map<String, Set<String>> concluded) {
        Set<String> types = concluded.getOrDefault(rule.getName(), Set.of(ConcludedTypes.ANY));
        rule.setSalience(new SalienceInteger(-strata.of(rule.getName())));
        rule.setConsequence(new OrderedConsequence(rule, types, strata));
    }

    @Override
    public String getName() {
        return written.getName();
    }

    @Override
    public void evaluate(KnowledgeHelper helper, ValueResolver session) throws Exception {
        written.evaluate(Run.of((KieSession) session).concluding(this, helper.getActivation()), session);
    }

    /** {@return the name of the rule} */
    String rule() {
        return rule;
    }

    /**
     * {@return how conclusions of a type are kept}
     *
     * @param type their type
     * @throws RuleBaseException where the rule was ordered without it
     */
    Keeping keeping(Class<?> type) {
        return known.computeIfAbsent(type, this::find);
    }

    private Keeping find(Class<?> type) {
        String name = type.getSimpleName();
        if (!types.contains(name) && !types.contains(ConcludedTypes.ANY)) {
            throw new RuleBaseException(
                    "The rule '" + rule + "' concludes " + name + ", and its text does not show it: write"
                            + " 'insertLogical( new " + name + "( … ) )' or 'insertLogical( " + name + ".of( … ) )'.");
        }
        boolean isRead = false;
        for (Class<?> one : strata.read()) {
            if (one != type && one.isAssignableFrom(type) && !Strata.isGeneral(one)) {
                throw new RuleBaseException("The rule '" + rule + "' concludes " + name + ", a kind of "
                        + one.getSimpleName() + " that other rules read: let neither be a kind of the other.");
            }
            isRead |= one.isAssignableFrom(type);
        }
        if (strata.isKeptByEngine(name)) {
            return Keeping.BY_ENGINE;
        }
        return isRead ? Keeping.LASTING_READ : Keeping.LASTING_UNREAD;
    }
}
