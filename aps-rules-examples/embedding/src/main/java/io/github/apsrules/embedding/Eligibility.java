package io.github.apsrules.embedding;

import io.github.apsrules.ApsRules;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.facts.Aim;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.Place;
import io.github.apsrules.facts.Situation;
import java.time.LocalDate;
import java.util.Locale;

/** Asks whether a graduate may stay, says what is still missing, and explains itself. */
public final class Eligibility {
    private Eligibility() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        CaseFile caseFile = CaseFile.askedOn(LocalDate.of(2026, 11, 23))
                .nationalities("IN")
                .situation(Situation.builder().place(Place.FRANCE).aim(Aim.JOB).build())
                .build();

        ApsRules rules = ApsRules.load();
        Decision decision = rules.decide("ELIGIBILITY", caseFile);

        System.out.println("Outcome: " + decision.outcome());
        System.out.println("To ask next: " + decision.missingFacts());
        System.out.println(decision.explain(Locale.ENGLISH));
    }
}
