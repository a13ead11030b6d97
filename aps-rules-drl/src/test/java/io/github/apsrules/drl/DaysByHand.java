package io.github.apsrules.drl;

import io.github.apsrules.facts.Answer;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.HeldTitle;
import io.github.apsrules.facts.Stay;
import io.github.apsrules.facts.TitleKind;
import io.github.apsrules.facts.TitleStatus;
import io.github.apsrules.facts.Trip;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The figures of a case by plain counting, a day at a time: what the rules must equal. Shares nothing with them, neither ranges nor
 * table of states.
 */
final class DaysByHand {
    static final LocalDate RULE_SINCE = LocalDate.of(2013, 10, 18);
    private final CaseFile caseFile;
    private final LocalDate on;
    private final Map<String, Object> figures = new TreeMap<>();

    private DaysByHand(CaseFile caseFile) {
        this.caseFile = caseFile;
        this.on = caseFile.on();
    }

    /** Returns the figures of a case, by item and name. */
    static Map<String, Object> figures(CaseFile caseFile) {
        DaysByHand hand = new DaysByHand(caseFile);
        TreeSet<LocalDate> stayed = hand.stayed();
        hand.today(new CountedByHand(stayed));
        hand.planner(new CountedByHand(new TreeSet<>(stayed.headSet(hand.on, true))));
        for (Trip trip : list(caseFile.trips())) {
            hand.trip(trip, stayed);
        }
        return hand.figures;
    }

    /**
     * Returns the longest trip within a span that is lawful each day and makes no other day unlawful, the earliest of several, in
     * figures: each trip is tried. None where days before the rule are asked about, or a booked stay has no last day.
     */
    static Map<String, Object> longestTrip(CaseFile caseFile, LocalDate earliest, LocalDate latest) {
        boolean open = list(caseFile.stays()).stream()
                .anyMatch(stay -> Stay.OPEN.equals(stay.exit()) && stay.entry().isAfter(caseFile.on()));
        if (open || earliest.isBefore(RULE_SINCE)) {
            return Map.of();
        }
        TreeSet<LocalDate> others = new DaysByHand(caseFile).everything();
        TreeSet<LocalDate> unlawfulAlready = new CountedByHand(others).unlawful();
        for (int length = days(earliest, latest).size(); length > 0; length--) {
            for (LocalDate first : days(earliest, latest.minusDays(length - 1L))) {
                List<LocalDate> trip = days(first, first.plusDays(length - 1L));
                TreeSet<LocalDate> all = new TreeSet<>(others);
                all.addAll(trip);
                TreeSet<LocalDate> unlawful = new CountedByHand(all).unlawful();
                boolean possible = trip.stream().noneMatch(unlawful::contains);
                unlawful.removeAll(unlawfulAlready);
                if (possible && unlawful.isEmpty()) {
                    return Map.of(
                            "stays/longest-trip-first", first,
                            "stays/longest-trip-last", first.plusDays(length - 1L),
                            "stays/longest-trip-length", length);
                }
            }
        }
        return Map.of();
    }

    private void today(CountedByHand days) {
        int used = days.used(on);
        put("window-start", on.minusDays(179));
        put("days-used", used);
        put("days-remaining", used > 90 ? 0 : 90 - used);
        put("present", days.has(on) ? Answer.YES : Answer.NO);
        put("over-limit", used > 90 ? Answer.YES : Answer.NO);
        put("overstay-days", used > 90 ? used - 90 : 0);
        Set<LocalDate> unlawful = days.unlawful();
        put("unlawful-days-to-date", (int)
                unlawful.stream().filter(day -> !day.isAfter(on)).count());
        unlawful.stream().findFirst().ifPresent(day -> put("first-unlawful-day", day));
    }

    private void planner(CountedByHand past) {
        int longest = past.longestFrom(on);
        put("max-stay-from-eval", longest);
        if (longest > 0) {
            put("last-lawful-day", on.plusDays(longest - 1L));
        }
        put("next-entry-1day", next(past, 1));
        put("next-entry-90days", next(past, 90));
        int wished = Objects.requireNonNull(caseFile.travel()).desiredDays();
        if (wished <= 90) {
            put("next-entry-desired", next(past, wished));
        }
    }

    private LocalDate next(CountedByHand past, int wished) {
        LocalDate entry = on.plusDays(1);
        while (past.longestFrom(entry) < wished) {
            entry = entry.plusDays(1);
        }
        return entry;
    }

    private void trip(Trip trip, Set<LocalDate> stayed) {
        TreeSet<LocalDate> own = counted(trip.country(), trip.entry(), trip.exit());
        if (own.isEmpty()) {
            return;
        }
        String item = "trip " + trip.entry() + " " + trip.country() + "/";
        CountedByHand days = new CountedByHand(everything());
        TreeSet<LocalDate> unlawful = days.unlawful();
        LocalDate violation =
                own.stream().filter(unlawful::contains).findFirst().orElse(null);
        figures.put(item + "plan-length", days(trip.entry(), trip.exit()).size());
        figures.put(item + "plan-days-used-on-exit", days.used(trip.exit()));
        figures.put(item + "plan-compliant", violation == null ? Answer.YES : Answer.NO);
        if (violation == null) {
            figures.put(item + "plan-latest-safe-exit", trip.exit());
        } else {
            figures.put(item + "plan-first-violation", violation);
            if (violation.isAfter(trip.entry())) {
                figures.put(item + "plan-latest-safe-exit", violation.minusDays(1));
            }
        }
        List<LocalDate> later =
                stayed.stream().filter(day -> day.isAfter(trip.exit())).toList();
        if (!later.isEmpty()) {
            figures.put(item + "later-stays-ok", later.stream().anyMatch(unlawful::contains) ? Answer.NO : Answer.YES);
        }
    }

    private TreeSet<LocalDate> everything() {
        TreeSet<LocalDate> all = stayed();
        for (Trip each : list(caseFile.trips())) {
            all.addAll(counted(each.country(), each.entry(), each.exit()));
        }
        return all;
    }

    private TreeSet<LocalDate> stayed() {
        TreeSet<LocalDate> stayed = new TreeSet<>();
        for (Stay stay : list(caseFile.stays())) {
            LocalDate exit = Stay.OPEN.equals(stay.exit()) ? on : stay.exit();
            stayed.addAll(counted(stay.country(), stay.entry(), exit));
        }
        return stayed;
    }

    private TreeSet<LocalDate> counted(String country, LocalDate first, LocalDate last) {
        TreeSet<LocalDate> counted = new TreeSet<>();
        for (LocalDate day : days(first, last)) {
            if (StatesByHand.inside(country, day) && !covered(country, day)) {
                counted.add(day);
            }
        }
        return counted;
    }

    /** A title of the state covers the day; those of France cover Monaco too. Days in ZZ, some state or other, always count. */
    private boolean covered(String country, LocalDate day) {
        return !country.equals("ZZ")
                && list(caseFile.titles()).stream()
                        .filter(title ->
                                title.status() != TitleStatus.ASKED_FOR && title.kind() != TitleKind.ATTESTATION_DEPOT)
                        .filter(title -> !day.isBefore(title.validFrom()) && !day.isAfter(title.validTo()))
                        .map(HeldTitle::grantedBy)
                        .map(state -> state == null ? "FR" : state)
                        .anyMatch(state -> state.equals(country) || (state.equals("FR") && country.equals("MC")));
    }

    private void put(String name, Object value) {
        figures.put("stays/" + name, value);
    }

    private static List<LocalDate> days(LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? List.of()
                : first.datesUntil(last.plusDays(1)).toList();
    }

    private static <T> List<T> list(List<T> told) {
        return Objects.requireNonNull(told);
    }
}
