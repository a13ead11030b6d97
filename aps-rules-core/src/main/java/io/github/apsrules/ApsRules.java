package io.github.apsrules;

import io.github.apsrules.decision.Combiner;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.decision.PackInfo;
import io.github.apsrules.engine.Conclusions;
import io.github.apsrules.engine.Manifest;
import io.github.apsrules.engine.PackContent;
import io.github.apsrules.engine.PackReader;
import io.github.apsrules.engine.RuleRunner;
import io.github.apsrules.errors.ApsRulesException;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.law.LegalValue;
import io.github.apsrules.law.LegalValues;
import io.github.apsrules.texts.Texts;
import java.util.Collection;
import java.util.List;

/**
 * Decides questions about cases by the rules of one pack. Immutable and thread-safe: load it once, keep it, share it.
 *
 * <pre>{@code
 * ApsRules rules = ApsRules.load();
 * Decision decision = rules.decide("ELIGIBILITY", caseFile);
 * }</pre>
 */
public final class ApsRules {
    private final Manifest manifest;
    private final Texts texts;
    private final RuleRunner runner;
    private final Combiner combiner;

    private ApsRules(PackContent pack) {
        manifest = pack.manifest();
        texts = pack.texts();
        runner = new RuleRunner(pack);
        combiner = new Combiner(texts, new PackInfo(manifest.version(), manifest.sha256(), manifest.lawKnownUntil()));
    }

    /**
     * Loads the one rule pack on the class path.
     *
     * @return the rules, ready to decide
     * @throws io.github.apsrules.errors.RuleBaseException where there is none, more than one, or one that does not fit or is damaged
     */
    public static ApsRules load() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return load(context == null ? ApsRules.class.getClassLoader() : context);
    }

    /**
     * Loads the one rule pack that a class loader sees.
     *
     * @param loader class loader of the pack
     * @return the rules, ready to decide
     * @throws io.github.apsrules.errors.RuleBaseException where there is none, more than one, or one that does not fit or is damaged
     */
    public static ApsRules load(ClassLoader loader) {
        return of(PackReader.read(loader));
    }

    /**
     * Starts a rule pack that was read otherwise.
     *
     * @param pack the pack
     * @return the rules, ready to decide
     * @throws io.github.apsrules.errors.RuleBaseException where it does not fit or is damaged
     */
    public static ApsRules of(PackContent pack) {
        return new ApsRules(pack);
    }

    private ApsRules(ApsRules rules, LegalValues values) {
        manifest = rules.manifest;
        texts = rules.texts;
        combiner = rules.combiner;
        runner = rules.runner.withValues(values);
    }

    /**
     * {@return the same rules deciding by other legal values: to see what another amount, length or day would change} The pack that its
     * decisions name stays the same, so they are for study only.
     *
     * @param values all values, those that stay included
     */
    public ApsRules withValues(Collection<LegalValue> values) {
        return new ApsRules(this, new LegalValues(values));
    }

    /**
     * Decides a question about a case, as of the day that the case names.
     *
     * @param question one of {@link #questions()}
     * @param caseFile the case
     * @return the decision; complete, whatever is missing
     * @throws ApsRulesException for a question that the pack does not know, or no case
     * @throws io.github.apsrules.errors.InvalidFactException for a case with {@code null} where {@code UNKNOWN} belongs
     * @throws io.github.apsrules.errors.RuleBaseException where a rule breaks
     */
    public Decision decide(String question, CaseFile caseFile) {
        if (caseFile == null) {
            throw new ApsRulesException(
                    "There is no case (null): one that tells nothing is CaseFile.askedOn(day).build().");
        }
        Manifest.Combination combination = manifest.questions().get(question);
        if (combination == null) {
            throw new ApsRulesException(
                    "There is no question '" + question + "'; this rule pack answers " + questions() + ".");
        }
        Conclusions found = runner.run(question, caseFile);
        return combiner.decide(
                question,
                caseFile.on(),
                combination == Manifest.Combination.ALL,
                found.routes(),
                found.needs(),
                found.findings(),
                found.others());
    }

    /** {@return the ids of the questions that the pack answers, in its order} */
    public List<String> questions() {
        return List.copyOf(manifest.questions().keySet());
    }

    /** {@return what the pack says of itself} */
    public Manifest manifest() {
        return manifest;
    }

    /** {@return the words and sources of the pack} */
    public Texts texts() {
        return texts;
    }

    /** {@return the legal values of the pack} */
    public LegalValues values() {
        return runner.values();
    }
}
