package io.github.apsrules.drl;

import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.HeldTitle;
import io.github.apsrules.facts.Purpose;
import io.github.apsrules.facts.Stay;
import io.github.apsrules.facts.TitleKind;
import io.github.apsrules.facts.TitleStatus;
import io.github.apsrules.facts.Travel;
import io.github.apsrules.facts.Trip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Travel histories by number: the same number, the same history. Stays overlap, touch, lie ahead and run on; titles come and go. */
final class TravelHistories {
    /** Days on which something in the law changes, and some on which nothing does. */
    private static final List<LocalDate> AROUND = List.of(
            LocalDate.of(2013, 10, 18),
            LocalDate.of(2023, 1, 1),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 31),
            LocalDate.of(2025, 7, 1),
            LocalDate.of(2026, 3, 29),
            LocalDate.of(2026, 12, 31));

    private static final String[] COUNTRIES = {
        "DE", "ES", "IT", "ZZ", "ZZ", "FR", "FR", "FR", "HR", "BG", "RO", "CH", "LI", "AT", "GR", "SE", "CZ", "MC",
        "SM", "VA", "IE", "GB", "CY", "RE", "MQ", "MA", "IN", "AD"
    };

    private static final TitleKind[] KINDS = {
        TitleKind.RECE,
        TitleKind.ETUDIANT,
        TitleKind.VLS_TS_ETUDIANT,
        TitleKind.APS_ETUDIANT,
        TitleKind.RECEPISSE_RENOUVELLEMENT,
        TitleKind.RECEPISSE_PREMIERE_DEMANDE,
        TitleKind.ATTESTATION_DEPOT,
        TitleKind.OTHER_STATE_TITLE
    };

    private final Random random;
    private final LocalDate on;

    private TravelHistories(long number) {
        random = new Random(0x5C4E_46E2L * 31 + number);
        LocalDate around = AROUND.get(random.nextInt(AROUND.size()));
        LocalDate first = LocalDate.of(2013, 10, 18);
        LocalDate day = around.plusDays(random.nextInt(400) - 200);
        on = day.isBefore(first) ? first.plusDays(random.nextInt(30)) : day;
    }

    /** Returns the history of a number. */
    static CaseFile of(long number) {
        return new TravelHistories(number).history();
    }

    private CaseFile history() {
        return CaseFile.askedOn(on)
                .stays(stays().toArray(Stay[]::new))
                .titles(titles().toArray(HeldTitle[]::new))
                .trips(trips().toArray(Trip[]::new))
                .travel(Travel.builder().desiredDays(1 + random.nextInt(95)).build())
                .build();
    }

    private List<Stay> stays() {
        List<Stay> stays = new ArrayList<>();
        int count = random.nextInt(10) == 0 ? random.nextInt(40) : random.nextInt(9);
        LocalDate last = on.minusDays(random.nextInt(300));
        for (int i = 0; i < count; i++) {
            LocalDate entry =
                    switch (random.nextInt(4)) {
                        case 0 -> last;
                        case 1 -> last.plusDays(1);
                        default -> on.plusDays(random.nextInt(620) - 450);
                    };
            last = entry.plusDays(length() - 1L);
            boolean open = random.nextInt(25) == 0;
            stays.add(Stay.builder()
                    .country(country())
                    .entry(entry)
                    .exit(open ? Stay.OPEN : last)
                    .build());
        }
        return stays;
    }

    private List<HeldTitle> titles() {
        List<HeldTitle> titles = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            TitleKind kind = KINDS[random.nextInt(KINDS.length)];
            LocalDate from = on.plusDays(random.nextInt(700) - 550);
            HeldTitle.Builder title = HeldTitle.builder()
                    .kind(kind)
                    .status(
                            switch (random.nextInt(8)) {
                                case 0 -> TitleStatus.ASKED_FOR;
                                case 1 -> TitleStatus.UNKNOWN;
                                default -> TitleStatus.HELD;
                            })
                    .validFrom(from)
                    .validTo(from.plusDays(random.nextInt(400)));
            titles.add((kind == TitleKind.OTHER_STATE_TITLE ? title.grantedBy(country()) : title).build());
        }
        return titles;
    }

    /** Mostly one, as in the vectors; no two of one country begin on one day. */
    private List<Trip> trips() {
        List<Trip> trips = new ArrayList<>();
        int count = random.nextInt(5) == 0 ? 2 + random.nextInt(2) : random.nextInt(2);
        while (trips.size() < count) {
            String country = country();
            LocalDate entry = on.plusDays(random.nextInt(300) - 30);
            if (trips.stream().noneMatch(trip -> entry.equals(trip.entry()) && country.equals(trip.country()))) {
                trips.add(Trip.builder()
                        .country(country)
                        .entry(entry)
                        .exit(entry.plusDays(length() - 1L))
                        .purpose(Purpose.VISIT)
                        .build());
            }
        }
        return trips;
    }

    private String country() {
        return COUNTRIES[random.nextInt(COUNTRIES.length)];
    }

    private int length() {
        return switch (random.nextInt(4)) {
            case 0 -> 1 + random.nextInt(3);
            case 1 -> 4 + random.nextInt(27);
            case 2 -> 30 + random.nextInt(35);
            default -> 60 + random.nextInt(60);
        };
    }
}
