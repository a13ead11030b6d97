package io.github.apsrules.engine;

import io.github.apsrules.errors.RuleBaseException;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.definition.rule.Rule;

/** The form of a rule that can be ordered: one that says itself when it fires cannot. */
final class RuleForm {
    private static final String MAIN = "MAIN";

    private RuleForm() {}

    /**
     * Refuses a rule of another form.
     *
     * @throws RuleBaseException naming it
     */
    static void check(RuleImpl rule) {
        if (rule.isSalienceDynamic() || rule.getSalienceValue() != 0) {
            throw refused(rule, "has a salience");
        }
        if (!rule.getAgendaGroup().equals(MAIN)
                || rule.getActivationGroup() != null
                || rule.getRuleFlowGroup() != null) {
            throw refused(rule, "belongs to a group");
        }
        if (rule.getTimer() != null || rule.getDateEffective() != null || rule.getDateExpires() != null) {
            throw refused(rule, "fires by the clock");
        }
        if (rule.hasNamedConsequences()) {
            throw refused(rule, "has several consequences");
        }
    }

    static RuleBaseException refused(Rule rule, String why) {
        return new RuleBaseException("The rule '" + rule.getName() + "' " + why
                + ": rules of a pack fire after what they read, in an order that is found for them.");
    }
}
