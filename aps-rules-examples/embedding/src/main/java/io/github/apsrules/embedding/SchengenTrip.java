package io.github.apsrules.embedding;

import io.github.apsrules.ApsRules;
import io.github.apsrules.conclusions.Figure;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.facts.Answer;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.DocumentAtHand;
import io.github.apsrules.facts.DocumentKind;
import io.github.apsrules.facts.HeldTitle;
import io.github.apsrules.facts.Purpose;
import io.github.apsrules.facts.Situation;
import io.github.apsrules.facts.Stay;
import io.github.apsrules.facts.TitleKind;
import io.github.apsrules.facts.TitleStatus;
import io.github.apsrules.facts.Trip;
import java.time.LocalDate;

/** Checks a trip on a French title, and reads the numbers that a travel application would show. */
public final class SchengenTrip {
    private SchengenTrip() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        CaseFile caseFile = CaseFile.askedOn(LocalDate.of(2026, 11, 23))
                .nationalities("IN")
                .situation(Situation.builder().visaRequired(Answer.YES).build())
                .titles(HeldTitle.builder()
                        .kind(TitleKind.RECE)
                        .status(TitleStatus.HELD)
                        .validFrom(LocalDate.of(2026, 9, 10))
                        .validTo(LocalDate.of(2027, 9, 9))
                        .build())
                .documents(DocumentAtHand.builder()
                        .kind(DocumentKind.PASSPORT)
                        .dateOfIssue(LocalDate.of(2023, 2, 20))
                        .validTo(LocalDate.of(2033, 2, 19))
                        .build())
                .stays(Stay.builder()
                        .country("IT")
                        .entry(LocalDate.of(2026, 10, 1))
                        .exit(LocalDate.of(2026, 10, 31))
                        .purpose(Purpose.VISIT)
                        .build())
                .trips(Trip.builder()
                        .country("ES")
                        .entry(LocalDate.of(2026, 12, 20))
                        .exit(LocalDate.of(2027, 1, 3))
                        .purpose(Purpose.VISIT)
                        .build())
                .build();

        Decision decision = ApsRules.load().decide("TRAVEL", caseFile);

        System.out.println("May make the trip: " + decision.outcome());
        for (Figure figure : decision.figures()) {
            System.out.println(figure.about() + " " + figure.name() + ": " + figure.value());
        }
    }
}
