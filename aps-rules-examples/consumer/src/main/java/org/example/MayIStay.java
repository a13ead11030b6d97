package org.example;

import io.github.apsrules.ApsRules;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.facts.CaseFile;
import java.time.LocalDate;
import java.util.Locale;

/** Decides a case of which little is told, and asks for what is missing. */
public final class MayIStay {
    private MayIStay() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        CaseFile caseFile =
                CaseFile.askedOn(LocalDate.of(2026, 11, 23)).nationalities("IN").build();
        Decision decision = ApsRules.load().decide("ELIGIBILITY", caseFile);
        System.out.println(decision.outcome() + ", missing: " + decision.missingFacts());
        System.out.println(decision.explain(Locale.ENGLISH));
    }
}
