package io.github.apsrules.cli.people;

import io.github.apsrules.facts.Diploma;
import io.github.apsrules.facts.DiplomaProof;
import io.github.apsrules.facts.Establishment;
import io.github.apsrules.facts.Internship;
import io.github.apsrules.facts.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The diplomas of a made-up person. Not thread-safe. */
final class Studies {
    /** How many diplomas a person has at most. */
    static final int MOST = 3;

    private static final List<Level> LEVELS = List.of(
            Level.MASTER,
            Level.INGENIEUR,
            Level.LICENCE_PROFESSIONNELLE,
            Level.MASTERE_SPECIALISE,
            Level.LICENCE,
            Level.DOCTORAT,
            Level.MSC,
            Level.BUT,
            Level.BACHELOR,
            Level.RNCP_TITLE);

    private final Dice dice;
    private final LocalDate on;

    Studies(Dice dice, LocalDate on) {
        this.dice = dice;
        this.on = on;
    }

    List<Diploma> diplomas() {
        List<Diploma> all = new ArrayList<>();
        int count = dice.in(0.04) ? 0 : dice.in(0.8) ? 1 : dice.from(2, MOST);
        for (int i = 0; i < count; i++) {
            all.add(diploma(i));
        }
        return all;
    }

    private Diploma diploma(int older) {
        LocalDate awarded = on.minusDays(dice.in(0.7) ? dice.from(-60, 400) : dice.from(400, 2_500))
                .minusYears(2L * older);
        return new Diploma(
                dice.orBlank(dice.in(0.85) ? dice.early(LEVELS) : dice.any(Level.class)),
                dice.orBlank(dice.any(Establishment.class)),
                dice.orBlank(dice.in(0.85) ? "FR" : PeopleMaker.country(dice)),
                dice.yes(0.75),
                dice.yes(0.7),
                dice.yes(0.2),
                dice.orBlank(awarded),
                dice.orBlank(dice.any(DiplomaProof.class)),
                dice.in(0.08) ? dice.orBlank(PeopleMaker.country(dice)) : null,
                dice.orBlank(dice.any(Internship.class)));
    }
}
