package io.github.apsrules.conclusions;

import io.github.apsrules.facts.Missing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

/**
 * A requirement that applies on an open route. Immutable.
 *
 * @param route id of the route
 * @param requirement id of the requirement
 * @param regime regime by which values are looked up
 * @param day the day whose law governs; {@code null} where rules do not say
 * @param source the citation that makes it apply; {@code null} where findings cite it themselves
 */
public record Applies(
        String route,
        String requirement,
        String regime,
        @Nullable LocalDate day,
        @Nullable String source) {

    /**
     * A requirement whose findings name their own day and citation.
     *
     * @param route id
     * @param requirement id
     * @param regime regime
     */
    public Applies(String route, String requirement, String regime) {
        this(route, requirement, regime, null, null);
    }

    /**
     * Concludes that it is met.
     *
     * @param rule {@code drools.getRule()}
     * @param details for the message, in its order
     * @return the finding, to be inserted
     */
    public Finding met(Rule rule, Object... details) {
        return finding(Outcome.MET, rule, List.of(), details);
    }

    /**
     * Concludes that it is not met.
     *
     * @param rule {@code drools.getRule()}
     * @param details for the message, in its order
     * @return the finding, to be inserted
     */
    public Finding unmet(Rule rule, Object... details) {
        return finding(Outcome.UNMET, rule, List.of(), details);
    }

    /**
     * Concludes that the law does not say.
     *
     * @param rule {@code drools.getRule()}
     * @param details for the message, in its order
     * @return the finding, to be inserted
     */
    public Finding unsettled(Rule rule, Object... details) {
        return finding(Outcome.UNSETTLED, rule, List.of(), details);
    }

    /**
     * Concludes that a fact is missing.
     *
     * @param rule {@code drools.getRule()}
     * @param gap the fact
     * @param details for the message
     * @return the finding, to be inserted
     */
    public Finding unknown(Rule rule, Missing gap, Object... details) {
        return finding(Outcome.UNKNOWN, rule, List.of(gap.path()), details);
    }

    private Finding finding(Outcome outcome, Rule rule, List<String> missing, Object... details) {
        Object citation = rule.getMetaData().get("citation");
        return new Finding(
                this,
                outcome,
                rule.getName(),
                citation == null ? "" : citation.toString().replace("\"", "").trim(),
                null,
                Lists.details(details),
                missing,
                List.of(),
                false);
    }
}
