package io.github.apsrules.cli.people;

import io.github.apsrules.facts.Activity;
import io.github.apsrules.facts.Business;
import io.github.apsrules.facts.Contract;
import io.github.apsrules.facts.JobOffer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The work of a made-up person. Not thread-safe. */
final class Work {
    /** How many offers a person has at most. */
    static final int MOST_OFFERS = 2;

    private static final List<Contract> CONTRACTS =
            List.of(Contract.CDI, Contract.CDD, Contract.CONVENTION_ACCUEIL, Contract.SECONDMENT, Contract.OTHER);
    private static final List<Activity> ACTIVITIES = List.of(
            Activity.ORDINARY, Activity.HIGHLY_QUALIFIED, Activity.RESEARCH, Activity.MEDICAL, Activity.ARTISTIC);

    private final Dice dice;
    private final LocalDate on;

    Work(Dice dice, LocalDate on) {
        this.dice = dice;
        this.on = on;
    }

    List<JobOffer> offers() {
        List<JobOffer> all = new ArrayList<>();
        int count = dice.in(0.45) ? 0 : dice.in(0.8) ? 1 : MOST_OFFERS;
        for (int i = 0; i < count; i++) {
            LocalDate concluded = dice.near(on, 90, 10);
            all.add(new JobOffer(
                    dice.orBlank(dice.early(CONTRACTS)),
                    dice.orBlank(concluded),
                    dice.orBlank(concluded.plusDays(dice.from(1, 90))),
                    dice.orBlank(dice.in(0.5) ? dice.from(3, 48) : null),
                    dice.orBlank(cents(1_700_00, 5_500_00)),
                    dice.yes(0.75),
                    dice.orBlank(dice.early(ACTIVITIES)),
                    dice.yes(0.4),
                    dice.orBlank(dice.in(0.8) ? 1607 : dice.from(300, 1_800))));
        }
        return all;
    }

    Business business() {
        return new Business(
                dice.yes(0.8),
                dice.yes(0.8),
                dice.orBlank(cents(1_000_00, 90_000_00)),
                dice.orBlank(cents(8_000_00, 60_000_00)),
                dice.yes(0.7),
                dice.orBlank(dice.in(0.5) ? dice.near(on, 300, 30) : null));
    }

    private BigDecimal cents(int least, int most) {
        return BigDecimal.valueOf(dice.from(least, most), 2);
    }
}
