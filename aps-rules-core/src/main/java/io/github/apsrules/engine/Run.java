package io.github.apsrules.engine;

import io.github.apsrules.errors.RuleBaseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.drools.core.WorkingMemoryEntryPoint;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.PropagationContext;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.reteoo.ObjectTypeConf;
import org.drools.core.reteoo.RuntimeComponentFactory;
import org.drools.core.rule.consequence.InternalMatch;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.drools.kiesession.consequence.DefaultKnowledgeHelper;
import org.drools.util.bitmask.BitMask;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.Channel;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * What is told to one run, and what is concluded in it by rules that fire after all they depend on: each conclusion once, for good.
 * Rules see what one of them reads; what none reads stays here. Not thread-safe.
 */
final class Run implements Channel {
    private static final String NAME = "aps-rules-run";

    private final KieSession session;
    private final List<Object> all = new ArrayList<>();
    private final Set<Object> known = new HashSet<>();

    private Run(KieSession session) {
        this.session = session;
    }

    /** Starts a run in a session. */
    static Run in(KieSession session) {
        Run run = new Run(session);
        session.registerChannel(NAME, run);
        return run;
    }

    /** The run of a session. */
    static Run of(KieSession session) {
        return (Run) Objects.requireNonNull(session.getChannels().get(NAME));
    }

    /** Ends it: what was concluded does not stay with a session of the pool. */
    void end() {
        session.unregisterChannel(NAME);
    }

    /** Tells rules a fact. */
    void tell(Object fact) {
        all.add(fact);
        known.add(fact);
        show(fact, (ReteEvaluator) session);
    }

    /** {@return what was told, each time that it was, and what was concluded, once} */
    List<Object> all() {
        for (Object kept : session.getObjects()) {
            if (known.add(kept)) {
                all.add(kept);
            }
        }
        return all;
    }

    /** {@return what stands in for the engine's helper while a rule concludes} */
    KnowledgeHelper concluding(OrderedConsequence rule, InternalMatch match) {
        Helper helper = new Helper(rule, (ReteEvaluator) session);
        helper.setActivation(match);
        return helper;
    }

    /** Nothing is sent: the engine's channels are where a session keeps what belongs to it. */
    @Override
    public void send(Object object) {
        throw new UnsupportedOperationException();
    }

    /**
     * Shows rules an object that is never taken back. The session's own store of objects, by which it would find it again, is passed by: it
     * costs a tenth of a decision.
     */
    private static void show(Object object, ReteEvaluator session) {
        WorkingMemoryEntryPoint entry = session.getDefaultEntryPoint();
        ObjectTypeConf type =
                entry.getObjectTypeConfigurationRegistry().getOrCreateObjectTypeConf(entry.getEntryPoint(), object);
        InternalFactHandle handle = session.getFactHandleFactory().newFactHandle(object, type, session, entry);
        PropagationContext context = RuntimeComponentFactory.get()
                .getPropagationContextFactory()
                .createPropagationContext(
                        session.getNextPropagationIdCounter(),
                        PropagationContext.Type.INSERTION,
                        null,
                        null,
                        handle,
                        entry.getEntryPoint());
        entry.getEntryPointNode().assertObject(handle, context, type, session);
    }

    /**
     * Takes conclusions. Those that last are not kept by the engine with what they depend on; an object that is known already, told or
     * concluded, is not concluded again. Rules conclude and do nothing else.
     */
    private final class Helper extends DefaultKnowledgeHelper {
        private static final long serialVersionUID = 1L;

        private final transient OrderedConsequence rule;

        Helper(OrderedConsequence rule, ReteEvaluator session) {
            super(session);
            this.rule = rule;
        }

        @Override
        public @Nullable FactHandle insertLogical(Object conclusion) {
            OrderedConsequence.Keeping keeping = rule.keeping(conclusion.getClass());
            if (known.contains(conclusion)) {
                return null;
            }
            if (keeping == OrderedConsequence.Keeping.BY_ENGINE) {
                return super.insertLogical(conclusion);
            }
            known.add(conclusion);
            all.add(conclusion);
            if (keeping == OrderedConsequence.Keeping.LASTING_READ) {
                show(conclusion, reteEvaluator);
            }
            return null;
        }

        @Override
        public void update(FactHandle handle, Object changed) {
            throw refused("changes a fact");
        }

        @Override
        public void update(FactHandle handle, BitMask properties, Class<?> type) {
            throw refused("changes a fact");
        }

        @Override
        public void update(Object changed, BitMask properties, Class<?> type) {
            throw refused("changes a fact");
        }

        @Override
        public void delete(Object object, FactHandle.State state) {
            throw refused("takes a fact away");
        }

        @Override
        public void delete(FactHandle handle, FactHandle.State state) {
            throw refused("takes a fact away");
        }

        private RuleBaseException refused(String does) {
            return new RuleBaseException(
                    "The rule '" + rule.rule() + "' " + does + ": rules conclude with 'insertLogical' alone.");
        }
    }
}
