package io.github.apsrules.bench.byhand;

import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.facts.Answer;
import io.github.apsrules.facts.Diploma;
import io.github.apsrules.facts.DiplomaProof;
import io.github.apsrules.facts.Internship;
import io.github.apsrules.facts.Level;
import java.time.LocalDate;

/** What diplomas are worth: 0 fits, 1 not told, 2 the sources do not say, 3 does not fit. */
final class Grades {
    /** How many months after a diploma one may come back. */
    static final int MONTHS_TO_RETURN = 48;

    private Grades() {}

    static Outcome outcome(int grade) {
        return switch (grade) {
            case Treaty.FITS -> Outcome.MET;
            case Treaty.GAP -> Outcome.UNKNOWN;
            case Treaty.OPEN -> Outcome.UNSETTLED;
            default -> Outcome.UNMET;
        };
    }

    static int level(Diploma diploma, LocalDate day) {
        if (diploma.level() == Level.UNKNOWN) {
            return Treaty.GAP;
        }
        if (day.isBefore(Dates.FIRST_LAW)) {
            return Treaty.SHORT;
        }
        boolean listed = !day.isBefore(Dates.THIRD_WORDING);
        return switch (diploma.level()) {
            case MASTER, INGENIEUR, DOCTORAT, HDR, DEA, DESS, DRT, DIPLOME_ETAT_DOCTEUR, DSCG, DEC -> Treaty.FITS;
            case LICENCE_PROFESSIONNELLE -> listed ? Treaty.FITS : Treaty.SHORT;
            case MASTERE_SPECIALISE, MSC -> listed ? label(diploma, Treaty.SHORT) : Treaty.OPEN;
            case LEVEL_I_OTHER -> listed ? label(diploma, Treaty.OPEN) : Treaty.OPEN;
            case OTHER -> Treaty.OPEN;
            default -> Treaty.SHORT;
        };
    }

    private static int label(Diploma diploma, int without) {
        return switch (diploma.cgeLabelled()) {
            case YES -> Treaty.FITS;
            case NO -> without;
            case UNKNOWN -> Treaty.GAP;
        };
    }

    static int place(Diploma diploma) {
        String country = diploma.obtainedIn();
        if ((country != null && !country.equals("FR")) || diploma.nationallyAccredited() == Answer.NO) {
            return Treaty.SHORT;
        }
        return country != null && diploma.nationallyAccredited() == Answer.YES ? Treaty.FITS : Treaty.GAP;
    }

    static int proof(Diploma diploma, LocalDate day) {
        LocalDate awarded = diploma.awardedOn();
        int later = Dates.within(day, Dates.THIRD_WORDING, Dates.NEW_CODE) ? Treaty.OPEN : Treaty.SHORT;
        if (awarded != null && awarded.isAfter(day)) {
            return later;
        }
        if (diploma.proof() == DiplomaProof.UNKNOWN) {
            return diploma.compulsoryInternship() == Internship.NOT_DONE ? later : Treaty.GAP;
        }
        return switch (diploma.proof()) {
            case DIPLOMA, ATTESTATION_REUSSITE -> Treaty.FITS;
            case ATTESTATION_JURY -> Treaty.OPEN;
            default -> later;
        };
    }

    /** By the day of the award, where the law asks for a young diploma. */
    static int age(Diploma diploma, LocalDate day) {
        LocalDate awarded = diploma.awardedOn();
        if (awarded == null) {
            return Treaty.GAP;
        }
        int order = awarded.compareTo(day.minusMonths(12));
        if (order > 0) {
            return Treaty.FITS;
        }
        boolean disputed = day.isBefore(Dates.NEW_CODE);
        return order == 0 || disputed ? Treaty.OPEN : Treaty.SHORT;
    }

    /** By the day of the award, for one who comes back. */
    static int comeback(Diploma diploma, LocalDate day) {
        LocalDate awarded = diploma.awardedOn();
        if (awarded == null) {
            return Treaty.GAP;
        }
        int order = awarded.plusMonths(MONTHS_TO_RETURN).compareTo(day);
        return order > 0 ? Treaty.FITS : order == 0 ? Treaty.OPEN : Treaty.SHORT;
    }

    static int treatyLevel(Diploma diploma, Treaty treaty) {
        return switch (diploma.level()) {
            case UNKNOWN -> Treaty.GAP;
            case DOCTORAT, HDR, MASTER, INGENIEUR, DEA, DESS, DRT, DIPLOME_ETAT_DOCTEUR, DSCG, DEC -> treaty.level(0);
            case MASTERE_SPECIALISE, MSC, LEVEL_I_OTHER -> Treaty.OPEN;
            case LICENCE_PROFESSIONNELLE -> treaty.level(1);
            case LICENCE, BUT, BACHELOR, RNCP_TITLE, OTHER -> treaty.level(2);
        };
    }

    static int treatyPlace(Diploma diploma, Treaty treaty) {
        String country = diploma.obtainedIn();
        if (country == null) {
            return Treaty.GAP;
        }
        if (country.equals("FR")) {
            return !treaty.accredited()
                    ? treaty.place(0)
                    : switch (diploma.nationallyAccredited()) {
                        case YES -> Treaty.FITS;
                        case NO -> Treaty.SHORT;
                        case UNKNOWN -> Treaty.GAP;
                    };
        }
        String partner = diploma.jointWith();
        if (partner == null) {
            return Treaty.GAP;
        }
        if (!partner.equals("FR")) {
            return treaty.place(2);
        }
        return treaty.with(country) ? treaty.place(1) : Treaty.OPEN;
    }
}
