package io.github.apsrules.drl;

import io.github.apsrules.facts.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** People for sweeps: everything told, around one day. */
final class People {
    static final List<List<String>> NATIONALITIES = List.of(
            List.of("IN"),
            List.of("GA"),
            List.of("CG"),
            List.of("CV"),
            List.of("BJ"),
            List.of("BF"),
            List.of("TN"),
            List.of("MU"),
            List.of("LB"),
            List.of("MK"),
            List.of("ME"),
            List.of("RS"),
            List.of("BA"),
            List.of("KE"),
            List.of("SN"),
            List.of("RU"),
            List.of("CM"),
            List.of("CI"),
            List.of("US"),
            List.of("DE"),
            List.of("FR"),
            List.of("CH"),
            List.of("DZ"),
            List.of("IN", "DE"),
            List.of("GA", "IN"),
            List.of("DZ", "CM"),
            List.of());

    private People() {}

    /** The states of a person's titles around a day; {@code null} is not told. */
    static List<List<HeldTitle>> titles(LocalDate day) {
        List<List<HeldTitle>> states = new ArrayList<>();
        states.add(null);
        states.add(List.of());
        states.add(List.of(title(TitleKind.ETUDIANT, day.minusMonths(10), day.plusMonths(1))));
        states.add(List.of(title(TitleKind.VLS_TS_ETUDIANT, day.minusMonths(15), day.minusMonths(3))));
        states.add(List.of(title(TitleKind.ETUDIANT_PLURIANNUELLE, day.minusYears(3), day.minusYears(1))));
        states.add(List.of(title(TitleKind.RECE, day.minusMonths(11), day.plusMonths(1))));
        states.add(List.of(title(TitleKind.APS_BILATERALE, day.minusMonths(8), day.plusDays(20))));
        states.add(List.of(
                title(TitleKind.APS_BILATERALE, day.minusMonths(20), day.minusMonths(9)),
                title(TitleKind.APS_BILATERALE, day.minusMonths(8), day.plusDays(20))));
        states.add(List.of(title(TitleKind.RECEPISSE_PREMIERE_DEMANDE, day.minusMonths(1), day.plusMonths(2))));
        return states;
    }

    private static HeldTitle title(TitleKind kind, LocalDate from, LocalDate to) {
        return HeldTitle.builder()
                .kind(kind)
                .status(TitleStatus.HELD)
                .validFrom(from)
                .validTo(to)
                .dateOfIssue(from)
                .enteredFranceOn(from)
                .vlsTsValidatedOn(from.plusDays(20))
                .departement("75")
                .grantedBy("FR")
                .build();
    }

    /** A person who told everything, filing on a day. */
    static CaseFile told(LocalDate day, List<String> nationalities, List<HeldTitle> titles) {
        CaseFileBuilder person = CaseFile.askedOn(day)
                .nationalities(nationalities.toArray(String[]::new))
                .situation(Situation.builder()
                        .place(Place.FRANCE)
                        .aim(Aim.JOB)
                        .healthInsurance(Answer.YES)
                        .engagementContract(Answer.YES)
                        .publicOrderThreat(Answer.NO)
                        .unexecutedOqtf(Answer.NO)
                        .sufficientResources(Answer.YES)
                        .returnIntended(Answer.YES)
                        .developmentInterest(Answer.YES)
                        .researchFinished(Answer.NO)
                        .leftFrance(Answer.NO)
                        .visaRequired(Answer.YES)
                        .studiesInFrance(Answer.YES)
                        .experienceYears(0)
                        .build())
                .diplomas(Diploma.builder()
                        .level(Level.MASTER)
                        .establishment(Establishment.PUBLIC_UNIVERSITY)
                        .obtainedIn("FR")
                        .nationallyAccredited(Answer.YES)
                        .rncpListed(Answer.YES)
                        .cgeLabelled(Answer.NO)
                        .awardedOn(day.minusMonths(2))
                        .proof(DiplomaProof.DIPLOMA)
                        .jointWith("FR")
                        .compulsoryInternship(Internship.DONE)
                        .build())
                .documents(
                        document(DocumentKind.PASSPORT, day.minusYears(2), day.plusYears(3)),
                        document(DocumentKind.ADDRESS_PROOF, day.minusMonths(1), null),
                        document(DocumentKind.PHOTOS, day.minusMonths(1), null))
                .prefecture(Prefecture.builder()
                        .departement("75")
                        .procedure(FilingProcedure.ONLINE)
                        .photosAsked(3)
                        .addressProofMonths(6)
                        .build())
                .application(Application.builder()
                        .kind(ApplicationKind.FIRST_EXPERIENCE)
                        .plannedOn(day)
                        .lodgedOn(day)
                        .lodgedFrom(Place.FRANCE)
                        .completeOn(day)
                        .decidedOn(day.plusDays(30))
                        .outcome(ApplicationOutcome.PENDING)
                        .build())
                .jobOffers(JobOffer.builder()
                        .contract(Contract.CDI)
                        .concludedOn(day)
                        .startsOn(day.plusDays(30))
                        .months(12)
                        .grossMonthlyPay(new BigDecimal("3500.00"))
                        .relatedToStudies(Answer.YES)
                        .activity(Activity.ORDINARY)
                        .workPermit(Answer.YES)
                        .hoursPerYear(1607)
                        .build())
                .business(Business.builder()
                        .realAndSerious(Answer.YES)
                        .viable(Answer.YES)
                        .financing(new BigDecimal("30000.00"))
                        .yearlyResources(new BigDecimal("25000.00"))
                        .relatedToStudies(Answer.YES)
                        .registeredOn(day)
                        .build())
                .stays(stay("DE", day.minusDays(40), day.minusDays(30)))
                .trips(Trip.builder()
                        .country("ES")
                        .entry(day.plusDays(3))
                        .exit(day.plusDays(12))
                        .purpose(Purpose.VISIT)
                        .build())
                .travel(Travel.builder()
                        .desiredDays(10)
                        .earliest(day)
                        .latest(day.plusDays(60))
                        .build());
        if (titles != null) {
            person.titles(titles.toArray(HeldTitle[]::new));
        }
        return person.build();
    }

    private static DocumentAtHand document(DocumentKind kind, LocalDate issued, LocalDate validTo) {
        return DocumentAtHand.builder()
                .kind(kind)
                .dateOfIssue(issued)
                .validTo(validTo == null ? issued.plusYears(1) : validTo)
                .original(Answer.YES)
                .copies(3)
                .build();
    }

    private static Stay stay(String country, LocalDate entry, LocalDate exit) {
        return Stay.builder()
                .country(country)
                .entry(entry)
                .exit(exit)
                .purpose(Purpose.VISIT)
                .build();
    }
}
