package io.github.apsrules.bench.peers;

import io.github.apsrules.bench.byhand.Twelve;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.facts.CaseFile;

/** Plain Java. */
final class PlainJava implements Peer {
    @Override
    public Outcome[] decide(Twelve person, CaseFile told) {
        return new Outcome[] {
            answer(person.insurance(), Outcome.MET, Outcome.UNMET),
            answer(person.contract(), Outcome.MET, Outcome.UNMET),
            answer(person.threat(), Outcome.UNMET, Outcome.MET),
            answer(person.order(), Outcome.UNSETTLED, Outcome.MET),
            person.standing().equals("THIRD") ? Outcome.MET : Outcome.UNSETTLED,
            aim(person),
            grade(person.level()),
            grade(person.place()),
            grade(person.proof()),
            age(person),
            title(person),
            used(person.used())
        };
    }

    private static Outcome answer(String told, Outcome yes, Outcome no) {
        return switch (told) {
            case "YES" -> yes;
            case "NO" -> no;
            default -> Outcome.UNKNOWN;
        };
    }

    private static Outcome aim(Twelve person) {
        return switch (person.aim()) {
            case "JOB" -> Outcome.MET;
            case "UNKNOWN" -> Outcome.UNKNOWN;
            case "BUSINESS" -> answer(person.related(), Outcome.MET, Outcome.UNMET);
            default -> Outcome.UNMET;
        };
    }

    private static Outcome grade(String grade) {
        return switch (grade) {
            case "FITS" -> Outcome.MET;
            case "GAP", "UNTOLD" -> Outcome.UNKNOWN;
            case "OPEN" -> Outcome.UNSETTLED;
            default -> Outcome.UNMET;
        };
    }

    private static Outcome age(Twelve person) {
        if (person.level().equals("NONE")) {
            return Outcome.UNMET;
        }
        if (person.level().equals("UNTOLD") || person.awarded() == 0) {
            return Outcome.UNKNOWN;
        }
        return person.awarded() > person.earliest()
                ? Outcome.MET
                : person.awarded() == person.earliest() ? Outcome.UNSETTLED : Outcome.UNMET;
    }

    private static Outcome title(Twelve person) {
        return switch (person.titles()) {
            case "GAP" -> Outcome.UNKNOWN;
            case "NEVER" -> Outcome.UNMET;
            default ->
                person.last() >= person.day()
                        ? Outcome.MET
                        : person.late() >= person.day() ? Outcome.UNSETTLED : Outcome.UNMET;
        };
    }

    private static Outcome used(String used) {
        return switch (used) {
            case "CARD" -> Outcome.UNMET;
            case "GAP" -> Outcome.UNKNOWN;
            case "LIKE" -> Outcome.UNSETTLED;
            default -> Outcome.MET;
        };
    }
}
