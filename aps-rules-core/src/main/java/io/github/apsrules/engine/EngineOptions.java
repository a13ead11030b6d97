package io.github.apsrules.engine;

import io.github.apsrules.errors.RuleBaseException;
import org.kie.api.conf.EqualityBehaviorOption;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.conf.KieBaseOption;
import org.kie.api.conf.SequentialOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.internal.conf.ShareAlphaNodesOption;

/**
 * The options of the engine that make it answer wrongly without a word, and how they stand here. Those of a base are set, so that no
 * system property of a host can change them; those of a session cannot be, and are looked at once.
 */
final class EngineOptions {
    private EngineOptions() {}

    /** The options of every base. */
    static KieBaseOption[] ofBase() {
        return new KieBaseOption[] {
            EqualityBehaviorOption.IDENTITY,
            SequentialOption.NO,
            ShareAlphaNodesOption.YES,
            KieBaseMutabilityOption.ALLOWED
        };
    }

    /**
     * Refuses a session that could answer wrongly.
     *
     * @throws RuleBaseException naming the option
     */
    static void check(KieSession session) {
        KieSessionConfiguration told = session.getSessionConfiguration();
        if (told.getOption(ThreadSafeOption.KEY) != ThreadSafeOption.YES) {
            throw refused(ThreadSafeOption.PROPERTY_NAME);
        }
        if (told.getOption(DirectFiringOption.KEY) != DirectFiringOption.NO) {
            throw refused(DirectFiringOption.PROPERTY_NAME);
        }
    }

    private static RuleBaseException refused(String option) {
        return new RuleBaseException("The rule engine's option '" + option
                + "' does not stand as it does by default (a system property, or a file of the engine): with it, decisions can be"
                + " wrong. Take it away.");
    }
}
