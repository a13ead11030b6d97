package io.github.apsrules.bench.peers;

import io.github.apsrules.bench.byhand.Twelve;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.facts.CaseFile;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** The same requirements in DRL: as it is often done, a configuration and a session for each decision, or with sessions of a pool. */
final class TwelveRules implements Peer {
    private final KieBase base;
    private final KieSessionsPool pool;
    private final boolean pooled;

    TwelveRules(boolean pooled) {
        this.pooled = pooled;
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("aps-rules", "twelve", "1"));
        files.write("src/main/resources/peers/twelve.drl", Resources.text("twelve.drl"));
        services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        base = services.newKieContainer(services.newReleaseId("aps-rules", "twelve", "1"))
                .getKieBase();
        if (base.getKiePackage("peers").getRules().size() != Line.ALL.size()) {
            throw new IllegalStateException("Rules are missing");
        }
        pool = base.newKieSessionsPool(1);
    }

    @Override
    public Outcome[] decide(Twelve person, CaseFile told) {
        Outcome[] outcomes = new Outcome[Twelve.REQUIREMENTS.size()];
        KieSession session = pooled
                ? pool.newKieSession()
                : base.newKieSession(KieServices.get().newKieSessionConfiguration(), null);
        try {
            session.insert(person);
            session.fireAllRules();
            for (Object object : session.getObjects(Answered.class::isInstance)) {
                Answered answered = (Answered) object;
                outcomes[answered.requirement()] = answered.outcome();
            }
        } finally {
            session.dispose();
        }
        return outcomes;
    }
}
