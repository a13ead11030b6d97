package io.github.apsrules.cli.people;

import io.github.apsrules.facts.Purpose;
import io.github.apsrules.facts.Stay;
import io.github.apsrules.facts.Travel;
import io.github.apsrules.facts.Trip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The stays and trips of a made-up person. Not thread-safe. */
final class Journeys {
    /** How many stays a person tells at most. */
    static final int MOST_STAYS = 6;

    /** How many trips a person plans at most. */
    static final int MOST_TRIPS = 2;

    private static final List<String> COUNTRIES =
            List.of("FR", "DE", "ES", "IT", "BE", "NL", "PT", "CH", "AT", "GR", "GB", "IE", "CY", "RO", "MA", "US");

    private final Dice dice;
    private final LocalDate on;

    Journeys(Dice dice, LocalDate on) {
        this.dice = dice;
        this.on = on;
    }

    List<Stay> stays() {
        List<Stay> all = new ArrayList<>();
        int count = dice.in(0.4) ? 0 : dice.from(1, MOST_STAYS);
        LocalDate day = on.minusDays(dice.from(60, 300));
        for (int i = 0; i < count && day.isBefore(on); i++) {
            LocalDate left = day.plusDays(dice.from(0, 30));
            boolean open = left.isAfter(on) && dice.in(0.5);
            all.add(new Stay(
                    dice.orBlank(dice.early(COUNTRIES)),
                    dice.orBlank(day),
                    dice.orBlank(open ? Stay.OPEN : left),
                    dice.orBlank(dice.any(Purpose.class))));
            day = left.plusDays(dice.from(1, 40));
        }
        return all;
    }

    List<Trip> trips() {
        List<Trip> all = new ArrayList<>();
        int count = dice.in(0.5) ? 0 : dice.from(1, MOST_TRIPS);
        LocalDate day = on.plusDays(dice.from(1, 60));
        for (int i = 0; i < count; i++) {
            LocalDate left = day.plusDays(dice.from(0, 95));
            all.add(new Trip(
                    dice.orBlank(dice.early(COUNTRIES)),
                    dice.orBlank(day),
                    dice.orBlank(left),
                    dice.orBlank(dice.any(Purpose.class))));
            day = left.plusDays(dice.from(1, 30));
        }
        return all;
    }

    Travel wishes() {
        return new Travel(
                dice.orBlank(dice.from(1, 95)),
                dice.orBlank(on.plusDays(dice.from(0, 30))),
                dice.orBlank(on.plusDays(dice.from(30, 200))));
    }
}
