package io.github.apsrules.bench.peers;

import io.github.apsrules.bench.byhand.Twelve;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.facts.CaseFile;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** KIE DMN: a decision in FEEL for each requirement. */
final class KieDmn implements Peer {
    private static final List<String> DECISIONS = IntStream.range(0, Twelve.REQUIREMENTS.size())
            .mapToObj(i -> "requirement " + i)
            .toList();

    private final DMNRuntime runtime;
    private final DMNModel model;

    KieDmn() {
        Resource resource = ResourceFactory.newReaderResource(new StringReader(Resources.text("twelve.dmn")), "UTF-8");
        resource.setSourcePath("twelve.dmn");
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(broken -> new IllegalStateException("The DMN model cannot be read", broken));
        model = runtime.getModels().get(0);
    }

    @Override
    public Outcome[] decide(Twelve person, CaseFile told) {
        DMNContext context = runtime.newContext();
        context.set("insurance", person.insurance());
        context.set("contract", person.contract());
        context.set("threat", person.threat());
        context.set("order", person.order());
        context.set("standing", person.standing());
        context.set("aim", person.aim());
        context.set("related", person.related());
        context.set("level", person.level());
        context.set("place", person.place());
        context.set("proof", person.proof());
        context.set("awarded", person.awarded());
        context.set("earliest", person.earliest());
        context.set("titles", person.titles());
        context.set("last", person.last());
        context.set("late", person.late());
        context.set("day", person.day());
        context.set("used", person.used());
        DMNResult result = runtime.evaluateAll(model, context);
        Outcome[] outcomes = new Outcome[DECISIONS.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = Outcome.valueOf(String.valueOf(
                    result.getDecisionResultByName(DECISIONS.get(i)).getResult()));
        }
        return outcomes;
    }
}
