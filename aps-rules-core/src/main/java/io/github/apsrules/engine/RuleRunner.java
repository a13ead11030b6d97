package io.github.apsrules.engine;

import io.github.apsrules.conclusions.Applies;
import io.github.apsrules.conclusions.Conclusion;
import io.github.apsrules.conclusions.Finding;
import io.github.apsrules.conclusions.Route;
import io.github.apsrules.errors.RuleBaseException;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.Question;
import io.github.apsrules.law.LegalValue;
import io.github.apsrules.law.LegalValues;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.drools.model.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.ConsequenceException;

/** Runs a pack's rules over cases; one engine base for each question, built on first use. Thread-safe. */
public final class RuleRunner {
    /** Far above what any case needs; reaching it means that rules feed each other. */
    private static final int FIRE_LIMIT = 20_000;

    private final PackContent pack;
    private final LegalValues values;
    private final Map<String, KieSessionsPool> pools;

    /**
     * Starts a pack: counts its rules and collects its legal values.
     *
     * @param pack the pack
     * @throws RuleBaseException where rules are missing or the values cannot be collected
     */
    public RuleRunner(PackContent pack) {
        CoreVersion.check(pack.manifest());
        this.pack = pack;
        int found = pack.models().stream()
                .mapToInt(model -> model.getRules().size())
                .sum();
        if (found != pack.manifest().rules()) {
            throw new RuleBaseException("The rule pack has " + found + " compiled rules and its manifest says "
                    + pack.manifest().rules() + ". Build it again.");
        }
        values = new LegalValues(collectValues());
        pools = new ConcurrentHashMap<>();
    }

    private RuleRunner(PackContent pack, LegalValues values, Map<String, KieSessionsPool> pools) {
        this.pack = pack;
        this.values = values;
        this.pools = pools;
    }

    /**
     * {@return a runner of the same rules over other values; both share the engine's bases}
     *
     * @param other the values
     */
    public RuleRunner withValues(LegalValues other) {
        return new RuleRunner(pack, other, pools);
    }

    /** {@return the legal values of the pack} */
    public LegalValues values() {
        return values;
    }

    /**
     * Runs the rules of one question over a case.
     *
     * @param question id of the question
     * @param caseFile the case
     * @return what was concluded
     * @throws RuleBaseException where a rule breaks or the rules never come to rest
     */
    public Conclusions run(String question, CaseFile caseFile) {
        return with(question, caseFile, RuleRunner::collect);
    }

    /**
     * {@return everything that rules can read when they have come to rest: the values, the case, what is missing, notions and
     * conclusions} For tools that look at rules; a decision needs {@link #run}.
     *
     * @param question id of the question
     * @param caseFile the case
     * @throws RuleBaseException where a rule breaks or the rules never come to rest
     */
    public List<Object> memory(String question, CaseFile caseFile) {
        return with(question, caseFile, objects -> List.copyOf(objects));
    }

    private <T> T with(String question, CaseFile caseFile, Function<Collection<Object>, T> result) {
        KieSession session = pools.computeIfAbsent(question, this::pool).newKieSession();
        Run run = Run.in(session);
        try {
            run.tell(values);
            run.tell(new Question(question, caseFile.on()));
            Gaps.factsAndGaps(caseFile).forEach(run::tell);
            fire(session);
            return result.apply(run.all());
        } finally {
            run.end();
            session.dispose();
        }
    }

    private KieSessionsPool pool(String question) {
        return Bases.concluding(pack, rule -> Bases.servesQuestion(rule, question))
                .newKieSessionsPool(1);
    }

    private List<LegalValue> collectValues() {
        KieSession session = Bases.build(pack.models(), Bases::statesValues).newKieSession();
        try {
            EngineOptions.check(session);
            fire(session);
            List<LegalValue> collected = new ArrayList<>();
            for (Object value : session.getObjects(LegalValue.class::isInstance)) {
                collected.add((LegalValue) value);
            }
            return collected;
        } finally {
            session.dispose();
        }
    }

    private static void fire(KieSession session) {
        try {
            if (session.fireAllRules(FIRE_LIMIT) >= FIRE_LIMIT) {
                throw new RuleBaseException("The rules never come to rest; these kept firing: "
                        + LoopWatch.firing(session) + ". One of them concludes what makes it, or another, fire again.");
            }
        } catch (ConsequenceException broken) {
            // The engine's own message and cause may quote facts, which are personal data.
            Throwable cause = broken.getCause();
            if (cause instanceof RuleBaseException known) {
                throw known;
            }
            throw new RuleBaseException("The rule '" + broken.getRule().getName() + "' broke while concluding ("
                    + (cause == null ? broken : cause).getClass().getSimpleName() + ").");
        } catch (RuntimeException broken) {
            if (broken instanceof RuleBaseException known) {
                throw known;
            }
            throw new RuleBaseException("A condition of a rule broke ("
                    + broken.getClass().getSimpleName() + "): a fact that was not told is read unguarded.");
        }
    }

    private static Conclusions collect(Collection<Object> objects) {
        Conclusions all = new Conclusions(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Object object : objects) {
            if (object instanceof Finding finding) {
                all.findings().add(finding);
            } else if (object instanceof Applies need) {
                all.needs().add(need);
            } else if (object instanceof Route route) {
                all.routes().add(route);
            } else if (object instanceof Conclusion other) {
                all.others().add(other);
            }
        }
        return all;
    }

    /**
     * {@return the rules that a question runs, values rules left out}
     *
     * @param question id of the question
     */
    public List<String> rulesOf(String question) {
        return pack.models().stream()
                .flatMap(model -> model.getRules().stream())
                .filter(rule -> !Bases.statesValues(rule) && Bases.servesQuestion(rule, question))
                .map(Rule::getName)
                .sorted()
                .toList();
    }
}
