package io.github.apsrules.bench;

import io.github.apsrules.ApsRules;
import io.github.apsrules.engine.Manifest;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.Question;
import io.github.apsrules.law.LegalValue;
import io.github.apsrules.law.LegalValues;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.runtime.KieSession;

/** A first ELIGIBILITY decision in a fresh process, from one of three kinds of rules; {@code start.sh} measures it. */
public final class Start {
    private Start() {}

    /**
     * Decides, prints how many conclusions there were, and ends.
     *
     * @param arguments {@code pack}, {@code container} or {@code compiled}
     */
    public static void main(String[] arguments) throws IOException {
        run(arguments[0], System.out);
        System.exit(0);
    }

    static void run(String kind, PrintStream out) throws IOException {
        CaseFile person = Sample.maker().person(1);
        int concluded =
                switch (kind) {
                    case "pack" ->
                        ApsRules.load().decide("ELIGIBILITY", person).routes().size();
                    case "container" ->
                        fire(KieServices.get().getKieClasspathContainer().getKieBase(), person);
                    case "compiled" -> fire(compiled(), person);
                    default -> throw new IllegalArgumentException("pack, container or compiled");
                };
        if (concluded == 0) {
            throw new IllegalStateException("Nothing was concluded");
        }
        out.println(kind + " " + concluded);
    }

    /** All rules in one base: first those that state values, then the others, which look them up. */
    private static int fire(KieBase base, CaseFile person) {
        KieSession session = base.newKieSession();
        try {
            session.fireAllRules();
            List<LegalValue> values = new ArrayList<>();
            session.getObjects(LegalValue.class::isInstance).forEach(value -> values.add((LegalValue) value));
            session.insert(new LegalValues(values));
            session.insert(new Question("ELIGIBILITY", person.on()));
            Told.of(person).forEach(session::insert);
            return session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private static KieBase compiled() throws IOException {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("aps-rules", "start", "1"));
        Properties pack = new Properties();
        try (InputStream stream = resource(Manifest.RESOURCE)) {
            pack.load(stream);
        }
        for (String path : pack.getProperty("files").split(",")) {
            if (path.endsWith(".drl")) {
                try (InputStream stream = resource(path)) {
                    files.write(
                            "src/main/resources/" + path, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        return services.newKieContainer(services.newReleaseId("aps-rules", "start", "1"))
                .getKieBase();
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(Start.class.getClassLoader().getResourceAsStream(path), path);
    }
}
