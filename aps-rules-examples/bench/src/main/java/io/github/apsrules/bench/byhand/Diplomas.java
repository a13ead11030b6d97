package io.github.apsrules.bench.byhand;

import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.facts.Diploma;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The diploma that a route relies on, and what follows. Immutable. */
final class Diplomas {
    /** What of a diploma's age counts. */
    enum Age {
        NONE,
        YOUNG,
        COMEBACK
    }

    private final @Nullable List<Diploma> all;
    private final LocalDate day;
    private final @Nullable Diploma relied;

    /** Of several, the one whose worst grade is best; of those the latest. */
    Diplomas(@Nullable List<Diploma> all, LocalDate day, Age age) {
        this.all = all;
        this.day = day;
        Diploma best = null;
        int lowest = Integer.MAX_VALUE;
        for (Diploma diploma : all == null ? List.<Diploma>of() : all) {
            int rank = rank(diploma, day, age);
            if (rank < lowest || (rank == lowest && later(diploma, best))) {
                best = diploma;
                lowest = rank;
            }
        }
        relied = best;
    }

    private static int rank(Diploma diploma, LocalDate day, Age age) {
        int level = Grades.level(diploma, day);
        int place = Grades.place(diploma);
        int proof = Grades.proof(diploma, day);
        int years =
                switch (age) {
                    case NONE -> 0;
                    case YOUNG -> Grades.age(diploma, day);
                    case COMEBACK -> Grades.comeback(diploma, day);
                };
        return Math.max(Math.max(level, place), Math.max(proof, years)) * 256
                + level * 64
                + place * 16
                + proof * 4
                + years;
    }

    private static boolean later(Diploma one, @Nullable Diploma other) {
        LocalDate day = one.awardedOn();
        LocalDate than = other == null ? null : other.awardedOn();
        return day != null && (than == null || day.isAfter(than));
    }

    @Nullable
    Diploma relied() {
        return relied;
    }

    @Nullable
    LocalDate awardedOn() {
        return relied == null ? null : relied.awardedOn();
    }

    boolean dayMissing() {
        return relied != null && relied.awardedOn() == null;
    }

    Outcome level() {
        return relied == null ? none() : Grades.outcome(Grades.level(relied, day));
    }

    Outcome establishment() {
        return relied == null ? none() : Grades.outcome(Grades.place(relied));
    }

    Outcome finished() {
        return relied == null ? none() : Grades.outcome(Grades.proof(relied, day));
    }

    Outcome young() {
        return relied == null ? none() : Grades.outcome(Grades.age(relied, day));
    }

    Outcome comeback() {
        return relied == null ? none() : Grades.outcome(Grades.comeback(relied, day));
    }

    /** What an agreement says of level (0), place (1) and end of the course (2) of the diploma that fits it best. */
    Outcome[] under(Treaty treaty) {
        int lowest = Integer.MAX_VALUE;
        int finished = Treaty.SHORT;
        for (Diploma diploma : all == null ? List.<Diploma>of() : all) {
            int level = Grades.treatyLevel(diploma, treaty);
            int place = Grades.treatyPlace(diploma, treaty);
            int rank = Math.max(level, place) * 16 + level * 4 + place;
            int proof = Grades.proof(diploma, day);
            if (rank < lowest) {
                lowest = rank;
                finished = proof;
            } else if (rank == lowest) {
                finished = better(finished, proof);
            }
        }
        return lowest == Integer.MAX_VALUE
                ? new Outcome[] {none(), none(), none()}
                : new Outcome[] {strict(lowest / 4 % 4, treaty), strict(lowest % 4, treaty), Grades.outcome(finished)};
    }

    private static Outcome strict(int grade, Treaty treaty) {
        return grade == Treaty.SHORT && treaty.secondHand() ? Outcome.UNSETTLED : Grades.outcome(grade);
    }

    /** Of two proofs: one that suffices, else one that fails, else the one that no text settles. */
    private static int better(int one, int other) {
        if (one == Treaty.FITS || other == Treaty.FITS) {
            return Treaty.FITS;
        }
        return Math.max(one, other);
    }

    private Outcome none() {
        return all == null ? Outcome.UNKNOWN : Outcome.UNMET;
    }
}
