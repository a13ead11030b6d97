package io.github.apsrules.cli.travel;

import io.github.apsrules.ApsRules;
import io.github.apsrules.cli.travel.Timeline.Day;
import io.github.apsrules.cli.travel.Timeline.Plan;
import io.github.apsrules.cli.travel.Timeline.Run;
import io.github.apsrules.cli.travel.Timeline.Stayed;
import io.github.apsrules.cli.travel.Timeline.Title;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.decision.RouteDecision;
import io.github.apsrules.errors.ApsRulesException;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.HeldTitle;
import io.github.apsrules.facts.Stay;
import io.github.apsrules.facts.TitleStatus;
import io.github.apsrules.facts.Trip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks the rules, day by day, for what a {@link Timeline} shows. Thread-safe. */
final class TimelineReader {
    private final ApsRules rules;

    TimelineReader(ApsRules rules) {
        this.rules = rules;
    }

    /**
     * Returns what to show.
     *
     * @param told the case
     * @param decision what was decided about it
     * @throws ApsRulesException where the rules give no count of days, for want of facts or before the limit applied
     */
    Timeline read(CaseFile told, Decision decision) {
        DayFigures today = DayFigures.of(decision);
        if (today == null) {
            throw new ApsRulesException("No picture can be drawn: the rules give no number of days on " + told.on()
                    + (decision.missingFacts().isEmpty()
                            ? "."
                            : "; not told: " + String.join(", ", decision.missingFacts()) + "."));
        }
        List<Stay> stays = list(told.stays()).stream()
                .filter(stay -> !entry(stay).isAfter(exit(stay, told.on())))
                .toList();
        List<Trip> trips = list(told.trips()).stream()
                .filter(trip -> trip.country() != null && trip.entry() != null && trip.exit() != null)
                .filter(trip -> !Stay.OPEN.equals(trip.exit()))
                .toList();
        Shown shown = Shown.of(told.on(), today.windowStart(), stays, trips);
        return new Timeline(
                shown.first(),
                shown.last(),
                told.on(),
                today.limit(),
                today.windowStart(),
                today.used(),
                today.left(),
                days(told, stays, trips, shown),
                titles(told),
                stays.stream().map(stay -> stayed(told, stay, shown)).toList(),
                trips.stream().map(trip -> plan(trip, decision)).toList());
    }

    /** The days with the trips made. */
    private List<Day> days(CaseFile told, List<Stay> stays, List<Trip> trips, Shown shown) {
        List<Stay> all = new ArrayList<>();
        stays.forEach(stay -> all.add(closed(stay, told.on())));
        trips.forEach(trip -> all.add(Stay.builder()
                .country(Objects.requireNonNull(trip.country()))
                .entry(Objects.requireNonNull(trip.entry()))
                .exit(Objects.requireNonNull(trip.exit()))
                .build()));
        return shown.days()
                .parallel()
                .map(day -> Optional.ofNullable(figures(told, all, day))
                        .map(figures ->
                                new Day(day, figures.used(), figures.present(), figures.present() && figures.over())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the rules say on a day of some stays under the titles told. */
    private @Nullable DayFigures figures(CaseFile told, List<Stay> stays, LocalDate day) {
        return DayFigures.of(rules.decide(
                TravelCommand.QUESTION,
                CaseFile.askedOn(day)
                        .titles(list(told.titles()).toArray(HeldTitle[]::new))
                        .stays(stays.toArray(Stay[]::new))
                        .trips()
                        .build()));
    }

    /** Of a stay alone the rules tell which of its days count in its own state. */
    private Stayed stayed(CaseFile told, Stay stay, Shown shown) {
        Stay closed = closed(stay, told.on());
        LocalDate last = exit(stay, told.on());
        List<Run> runs = new ArrayList<>();
        LocalDate from = shown.within(entry(stay));
        LocalDate to = shown.within(last);
        if (from.isBefore(entry(stay)) || to.isAfter(last)) {
            return new Stayed(country(stay), entry(stay), last, open(stay), runs);
        }
        List<Run> singles = from.datesUntil(to.plusDays(1)).toList().parallelStream()
                .map(day -> new Run(day, day, present(figures(told, List.of(closed), day))))
                .toList();
        for (Run single : singles) {
            Run before = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (before != null && before.counted() == single.counted()) {
                runs.set(runs.size() - 1, new Run(before.first(), single.last(), single.counted()));
            } else {
                runs.add(single);
            }
        }
        return new Stayed(country(stay), entry(stay), last, open(stay), runs);
    }

    private static boolean present(@Nullable DayFigures figures) {
        return figures != null && figures.present();
    }

    private static List<Title> titles(CaseFile told) {
        return list(told.titles()).stream()
                .filter(title -> title.status() == TitleStatus.HELD || title.status() == TitleStatus.UNKNOWN)
                .flatMap(title -> {
                    LocalDate first = title.validFrom();
                    LocalDate last = title.validTo();
                    return first == null || last == null
                            ? Stream.empty()
                            : Stream.of(new Title(title.kind(), title.grantedBy(), first, last));
                })
                .toList();
    }

    private static Plan plan(Trip trip, Decision decision) {
        String item = trip.entry() + " " + trip.country();
        String id = decision.routes().stream()
                .map(RouteDecision::id)
                .filter(route -> route.endsWith(item))
                .findFirst()
                .orElse(item);
        PlanFigures figures = PlanFigures.of(decision, id);
        return new Plan(
                Objects.requireNonNull(trip.country()),
                Objects.requireNonNull(trip.entry()),
                Objects.requireNonNull(trip.exit()),
                figures.limited(),
                figures.firstUnlawful(),
                figures.safeExit(),
                figures.spoilsLater(),
                figures.otherwise());
    }

    private static Stay closed(Stay stay, LocalDate on) {
        return new Stay(stay.country(), stay.entry(), exit(stay, on), stay.purpose());
    }

    private static boolean open(Stay stay) {
        return Stay.OPEN.equals(stay.exit());
    }

    private static LocalDate entry(Stay stay) {
        return Objects.requireNonNull(stay.entry());
    }

    private static LocalDate exit(Stay stay, LocalDate on) {
        return open(stay) ? on : Objects.requireNonNull(stay.exit());
    }

    private static String country(Stay stay) {
        return Objects.requireNonNull(stay.country());
    }

    private static <T> List<T> list(@Nullable List<T> told) {
        return told == null ? List.of() : told;
    }
}
