package io.github.apsrules.bench;

import io.github.apsrules.conclusions.Applies;
import io.github.apsrules.conclusions.Conclusion;
import io.github.apsrules.conclusions.Finding;
import io.github.apsrules.conclusions.Route;
import io.github.apsrules.engine.PackContent;
import io.github.apsrules.engine.PackReader;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.Question;
import io.github.apsrules.law.LegalValues;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.conf.KieBaseOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;

/** The rule engine without this library: what is left when nothing but sessions, facts and firing is done. */
public final class Engine {
    private final String question;
    private final LegalValues values;
    private final KieBase base;
    private final KieSessionsPool pool;

    private Engine(String question, LegalValues values, KieBase base) {
        this.question = question;
        this.values = values;
        this.base = base;
        pool = base.newKieSessionsPool(1);
    }

    /**
     * Returns an engine over the rules that the library uses: those of one question, the values left out. They fire as the engine likes, and
     * it keeps what they conclude true.
     *
     * @param question the question
     * @param values the values
     */
    public static Engine pruned(String question, LegalValues values) {
        return new Engine(question, values, base(rule -> !statesValues(rule) && serves(rule, question)));
    }

    /**
     * Returns an engine over one base of all rules, those that state values included.
     *
     * @param question the question
     * @param values the values, as the rules look them up
     */
    public static Engine whole(String question, LegalValues values) {
        return new Engine(question, values, base(rule -> true));
    }

    /** Returns how many rules the base has. */
    public int rules() {
        return base.getKiePackages().stream()
                .mapToInt(part -> part.getRules().size())
                .sum();
    }

    /**
     * Decides in a session of the pool.
     *
     * @param told the case, taken apart
     * @param caseFile the case
     */
    public List<Object> pooled(List<Object> told, CaseFile caseFile) {
        return run(pool.newKieSession(), told, caseFile);
    }

    /**
     * Decides as many programs do: a configuration and a session for each call.
     *
     * @param told the case, taken apart
     * @param caseFile the case
     */
    public List<Object> naive(List<Object> told, CaseFile caseFile) {
        KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();
        return run(base.newKieSession(configuration, null), told, caseFile);
    }

    private List<Object> run(KieSession session, List<Object> told, CaseFile caseFile) {
        try {
            session.insert(values);
            session.insert(new Question(question, caseFile.on()));
            told.forEach(session::insert);
            session.fireAllRules();
            List<Object> concluded = new ArrayList<>();
            for (Object object : session.getObjects()) {
                if (object instanceof Finding
                        || object instanceof Applies
                        || object instanceof Route
                        || object instanceof Conclusion) {
                    concluded.add(object);
                }
            }
            return concluded;
        } finally {
            session.dispose();
        }
    }

    private static KieBase base(Predicate<Rule> wanted) {
        PackContent pack = PackReader.read(Engine.class.getClassLoader());
        List<Model> parts =
                pack.models().stream().map(model -> part(model, wanted)).toList();
        return KieBaseBuilder.createKieBaseFromModel(parts, new KieBaseOption[0]);
    }

    private static Model part(Model model, Predicate<Rule> wanted) {
        List<Rule> rules = model.getRules().stream().filter(wanted).toList();
        return (Model) Proxy.newProxyInstance(
                Engine.class.getClassLoader(),
                new Class<?>[] {Model.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getRules") ? rules : method.invoke(model, arguments));
    }

    private static boolean statesValues(Rule rule) {
        return rule.getName().endsWith(": values");
    }

    private static boolean serves(Rule rule, String question) {
        Object marked = rule.getMetaData().get("questions");
        return marked == null
                || List.of(marked.toString().replace("\"", "").trim().split("\\s+"))
                        .contains(question);
    }
}
