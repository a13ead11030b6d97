package io.github.apsrules.embedding;

import io.github.apsrules.ApsRules;
import io.github.apsrules.conclusions.Deadline;
import io.github.apsrules.conclusions.Permit;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.decision.Wording;
import io.github.apsrules.facts.Aim;
import io.github.apsrules.facts.Answer;
import io.github.apsrules.facts.Application;
import io.github.apsrules.facts.ApplicationKind;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.HeldTitle;
import io.github.apsrules.facts.Place;
import io.github.apsrules.facts.Situation;
import io.github.apsrules.facts.TitleKind;
import io.github.apsrules.facts.TitleStatus;
import java.time.LocalDate;
import java.util.Locale;

/** Asks for a second year, and reads permits and dates one by one. */
public final class Renewal {
    private Renewal() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        CaseFile caseFile = CaseFile.askedOn(LocalDate.of(2026, 11, 23))
                .nationalities("IN")
                .situation(Situation.builder()
                        .place(Place.FRANCE)
                        .aim(Aim.JOB)
                        .engagementContract(Answer.YES)
                        .publicOrderThreat(Answer.NO)
                        .unexecutedOqtf(Answer.NO)
                        .build())
                .titles(HeldTitle.builder()
                        .kind(TitleKind.APS_BILATERALE)
                        .status(TitleStatus.HELD)
                        .validFrom(LocalDate.of(2026, 1, 15))
                        .validTo(LocalDate.of(2027, 1, 14))
                        .build())
                .application(Application.builder()
                        .kind(ApplicationKind.RENEWAL)
                        .plannedOn(LocalDate.of(2026, 12, 1))
                        .lodgedFrom(Place.FRANCE)
                        .build())
                .build();

        Decision decision = ApsRules.load().decide("RENEWAL", caseFile);
        Wording words = Wording.of(decision, Locale.ENGLISH);

        System.out.println(words.question() + " " + words.outcome());
        for (Permit permit : decision.permits()) {
            System.out.println(words.conclusion(permit) + ": " + permit.firstDay() + " to " + permit.lastDay());
        }
        for (Deadline deadline : decision.deadlines()) {
            System.out.println(words.conclusion(deadline) + ": until " + deadline.closes());
        }
        System.out.println(words.disclaimer());
    }
}
