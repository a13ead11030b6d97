package io.github.apsrules.spring;

import io.github.apsrules.ApsRules;
import io.github.apsrules.casefile.CaseDocument;
import io.github.apsrules.casefile.CaseReader;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.errors.ApsRulesException;
import io.github.apsrules.facts.CaseFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Decides two cases before the service says that it is ready: one that tells nothing, which no question may answer with yes or no, and
 * the case of {@code aps.self-check}, which each question that it asks must answer with yes. Thread-safe.
 */
@Component
class SelfCheck implements ApplicationRunner, HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(SelfCheck.class);
    private static final String REASON = "reason";

    private final ApsRules rules;
    private final Resource told;
    private volatile Health state = Health.outOfService()
            .withDetail(REASON, "the self-check has not ended yet")
            .build();

    SelfCheck(ApsRules rules, @Value("${aps.self-check}") Resource told) {
        this.rules = rules;
        this.told = told;
    }

    /** Runs after the server is up and before Spring says that the service accepts traffic. */
    @Override
    public void run(ApplicationArguments arguments) {
        String wrong = wrong();
        if (wrong == null) {
            state = Health.up()
                    .withDetail("pack", rules.manifest().version())
                    .withDetail(
                            "lawKnownUntil", rules.manifest().lawKnownUntil().toString())
                    .build();
        } else {
            LOG.error("The self-check failed, the service is not ready: {}", wrong);
            state = Health.down().withDetail(REASON, wrong).build();
        }
    }

    @Override
    public Health health() {
        return state;
    }

    /** Says what is wrong, or {@code null}; the cases are our own, so messages may be shown. */
    private @Nullable String wrong() {
        try (InputStream content = told.getInputStream()) {
            CaseDocument yes = CaseReader.read("self-check.yaml", content.readAllBytes());
            LocalDate on = yes.on();
            if (on == null || yes.asks().isEmpty()) {
                return "the self-check case names no day (on) or no question (asks)";
            }
            CaseFile nothing =
                    CaseReader.read("nothing.yaml", new byte[] {'{', '}'}).askedOn(on);
            for (String question : rules.questions()) {
                Decision decision = rules.decide(question, nothing);
                if (decision.outcome() != Outcome.UNKNOWN
                        || decision.missingFacts().isEmpty()) {
                    return question + " is " + decision.outcome() + " for a case that tells nothing";
                }
            }
            for (String question : yes.asks()) {
                Decision decision = rules.decide(question, yes.askedOn(on));
                if (decision.outcome() != Outcome.MET || !decision.faults().isEmpty()) {
                    return question + " is " + decision.outcome() + " for the self-check case, and not MET";
                }
            }
            return null;
        } catch (IOException unreadable) {
            return "the self-check case cannot be read";
        } catch (ApsRulesException broken) {
            return broken.getMessage();
        }
    }
}
