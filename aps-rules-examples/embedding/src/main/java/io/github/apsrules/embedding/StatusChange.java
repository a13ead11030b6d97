package io.github.apsrules.embedding;

import io.github.apsrules.ApsRules;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.decision.RequirementDecision;
import io.github.apsrules.decision.RouteDecision;
import io.github.apsrules.decision.Wording;
import io.github.apsrules.facts.Activity;
import io.github.apsrules.facts.Answer;
import io.github.apsrules.facts.Application;
import io.github.apsrules.facts.ApplicationKind;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.Contract;
import io.github.apsrules.facts.Diploma;
import io.github.apsrules.facts.HeldTitle;
import io.github.apsrules.facts.JobOffer;
import io.github.apsrules.facts.Level;
import io.github.apsrules.facts.Place;
import io.github.apsrules.facts.Situation;
import io.github.apsrules.facts.TitleKind;
import io.github.apsrules.facts.TitleStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** Compares the ways from a RECE card to a work card, requirement by requirement, in French. */
public final class StatusChange {
    private StatusChange() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        CaseFile caseFile = CaseFile.askedOn(LocalDate.of(2026, 11, 23))
                .nationalities("TN")
                .situation(Situation.builder()
                        .place(Place.FRANCE)
                        .engagementContract(Answer.YES)
                        .publicOrderThreat(Answer.NO)
                        .unexecutedOqtf(Answer.NO)
                        .build())
                .diplomas(Diploma.builder()
                        .level(Level.MASTER)
                        .obtainedIn("FR")
                        .nationallyAccredited(Answer.YES)
                        .awardedOn(LocalDate.of(2025, 10, 1))
                        .build())
                .application(Application.builder()
                        .kind(ApplicationKind.STATUS_CHANGE)
                        .plannedOn(LocalDate.of(2026, 12, 1))
                        .lodgedFrom(Place.FRANCE)
                        .build())
                .titles(HeldTitle.builder()
                        .kind(TitleKind.RECE)
                        .status(TitleStatus.HELD)
                        .validFrom(LocalDate.of(2026, 1, 20))
                        .validTo(LocalDate.of(2027, 1, 19))
                        .build())
                .jobOffers(JobOffer.builder()
                        .contract(Contract.CDI)
                        .concludedOn(LocalDate.of(2026, 11, 16))
                        .startsOn(LocalDate.of(2026, 12, 14))
                        .grossMonthlyPay(new BigDecimal("3400"))
                        .relatedToStudies(Answer.YES)
                        .activity(Activity.ORDINARY)
                        .build())
                .build();

        Decision decision = ApsRules.load().decide("STATUS_CHANGE", caseFile);
        Wording words = Wording.of(decision, Locale.FRENCH);

        System.out.println(words.question() + " " + words.outcome());
        for (RouteDecision route : decision.routes()) {
            if (route.outcome() != null) {
                System.out.println(words.route(route.route()) + " : " + route.outcome());
                for (RequirementDecision requirement : route.requirements()) {
                    System.out.println("  " + words.requirement(requirement) + " : " + words.message(requirement));
                }
            }
        }
        System.out.println(words.disclaimer());
    }
}
