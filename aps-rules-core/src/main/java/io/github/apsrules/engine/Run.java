package io.github.apsrules.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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
    private final List<Object> told = new ArrayList<>();
    private final Set<Object> concluded = new LinkedHashSet<>();

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

    /** Ends it: nothing of a case stays in a session of the pool. */
    void end() {
        session.unregisterChannel(NAME);
    }

    /** Tells rules a fact. */
    void tell(Object fact) {
        told.add(fact);
        show(fact, (ReteEvaluator) session);
    }

    /** {@return what was told and what was concluded, the conclusions once each} */
    List<Object> all() {
        concluded.addAll(session.getObjects());
        List<Object> all = new ArrayList<>(told.size() + concluded.size());
        all.addAll(told);
        all.addAll(concluded);
        return all;
    }

    /** {@return what stands in for the engine's helper while a rule concludes} */
    KnowledgeHelper concluding(LastingConsequence rule, InternalMatch match) {
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

    /** Takes conclusions, without the engine's keeping of what they depend on. */
    private final class Helper extends DefaultKnowledgeHelper {
        private static final long serialVersionUID = 1L;

        private final transient LastingConsequence rule;

        Helper(LastingConsequence rule, ReteEvaluator session) {
            super(session);
            this.rule = rule;
        }

        @Override
        public @Nullable FactHandle insertLogical(Object conclusion) {
            boolean isRead = rule.mayConclude(conclusion.getClass());
            if (concluded.add(conclusion) && isRead) {
                show(conclusion, reteEvaluator);
            }
            return null;
        }
    }
}
