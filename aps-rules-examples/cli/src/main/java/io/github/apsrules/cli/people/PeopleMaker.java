package io.github.apsrules.cli.people;

import io.github.apsrules.facts.Aim;
import io.github.apsrules.facts.Application;
import io.github.apsrules.facts.ApplicationKind;
import io.github.apsrules.facts.ApplicationOutcome;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.FilingProcedure;
import io.github.apsrules.facts.Nationality;
import io.github.apsrules.facts.Place;
import io.github.apsrules.facts.Prefecture;
import io.github.apsrules.facts.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes people up: the same seed and number give the same person. Immutable. */
public final class PeopleMaker {
    /** Countries with many graduates or a treaty of their own come first. */
    private static final List<String> COUNTRIES = List.of(
            "IN", "CN", "MA", "DZ", "TN", "SN", "CM", "CI", "GA", "CG", "BJ", "BF", "CV", "MU", "LB", "RU", "BR", "US",
            "VN", "KE", "ME", "MK", "RS", "BA", "CO", "TG", "ML", "MG", "GB", "JP", "KR", "TR", "IR", "MX", "AU", "CA",
            "NG", "AO", "DE", "IT", "ES", "PL", "CH", "NO", "FR");

    private static final List<String> DEPARTEMENTS =
            List.of("75", "69", "31", "13", "59", "34", "93", "92", "33", "67", "44", "2A", "974", "976", "971");
    private static final List<ApplicationKind> KINDS = List.of(
            ApplicationKind.FIRST_EXPERIENCE,
            ApplicationKind.STATUS_CHANGE,
            ApplicationKind.RENEWAL,
            ApplicationKind.STUDENT,
            ApplicationKind.OTHER);

    private final long seed;
    private final LocalDate around;

    /**
     * Creates it.
     *
     * @param seed the seed
     * @param around the day that most people ask about, give or take two years
     */
    public PeopleMaker(long seed, LocalDate around) {
        this.seed = seed;
        this.around = around;
    }

    /**
     * Returns a person.
     *
     * @param number number of the person, from 0
     */
    public CaseFile person(long number) {
        Dice dice = new Dice(seed, number);
        LocalDate on = dice.in(0.9) ? dice.near(around, 700, 60) : dice.near(around, 5_000, 60);
        boolean abroad = dice.in(0.15);
        Papers papers = new Papers(dice, on);
        Work work = new Work(dice, on);
        Journeys journeys = new Journeys(dice, on);
        return new CaseFile(
                on,
                dice.orBlank(nationalities(dice)),
                dice.orBlank(situation(dice, abroad)),
                dice.orBlank(papers.titles(abroad)),
                dice.orBlank(new Studies(dice, on).diplomas()),
                dice.orBlank(papers.documents()),
                dice.orBlank(prefecture(dice)),
                dice.orBlank(application(dice, on, abroad)),
                dice.orBlank(work.offers()),
                dice.in(0.2) ? work.business() : null,
                dice.orBlank(journeys.stays()),
                dice.orBlank(journeys.trips()),
                dice.in(0.3) ? journeys.wishes() : null);
    }

    static String country(Dice dice) {
        return dice.early(COUNTRIES);
    }

    static String departement(Dice dice) {
        return dice.early(DEPARTEMENTS);
    }

    private static List<Nationality> nationalities(Dice dice) {
        List<Nationality> all = new ArrayList<>();
        if (!dice.in(0.005)) {
            all.add(new Nationality(country(dice)));
        }
        if (dice.in(0.08)) {
            Nationality second = new Nationality(dice.one(COUNTRIES));
            if (!all.contains(second)) {
                all.add(second);
            }
        }
        return all;
    }

    private static Situation situation(Dice dice, boolean abroad) {
        double aim = dice.in(0.7) ? 0 : 1;
        return new Situation(
                dice.orBlank(abroad ? Place.ABROAD : Place.FRANCE),
                dice.orBlank(aim == 0 ? Aim.JOB : dice.in(0.5) ? Aim.BUSINESS : dice.any(Aim.class)),
                dice.yes(0.9),
                dice.yes(0.9),
                dice.yes(0.02),
                dice.yes(0.03),
                dice.yes(0.8),
                dice.yes(0.7),
                dice.yes(0.5),
                dice.yes(0.1),
                dice.yes(abroad ? 0.9 : 0.1),
                dice.yes(0.8),
                dice.yes(0.85),
                dice.orBlank(dice.in(0.6) ? 0 : dice.from(1, 8)));
    }

    private static Prefecture prefecture(Dice dice) {
        return new Prefecture(
                dice.orBlank(departement(dice)),
                dice.orBlank(dice.any(FilingProcedure.class)),
                dice.orBlank(dice.from(2, 4)),
                dice.orBlank(dice.one(List.of(3, 6))));
    }

    private static Application application(Dice dice, LocalDate on, boolean abroad) {
        LocalDate planned = dice.near(on, 60, 60);
        boolean lodged = dice.in(0.5);
        LocalDate lodgedOn = dice.near(on, 200, 10);
        boolean decided = lodged && dice.in(0.4);
        ApplicationOutcome outcome = !lodged
                ? ApplicationOutcome.NOT_LODGED
                : !decided
                        ? ApplicationOutcome.PENDING
                        : dice.one(List.of(
                                ApplicationOutcome.GRANTED, ApplicationOutcome.REFUSED, ApplicationOutcome.SILENT));
        return new Application(
                dice.orBlank(dice.early(KINDS)),
                dice.orBlank(planned),
                lodged ? dice.orBlank(lodgedOn) : null,
                dice.orBlank(abroad ? Place.ABROAD : Place.FRANCE),
                lodged ? dice.orBlank(lodgedOn.plusDays(dice.from(0, 40))) : null,
                decided ? dice.orBlank(lodgedOn.plusDays(dice.from(41, 160))) : null,
                dice.orBlank(outcome));
    }
}
