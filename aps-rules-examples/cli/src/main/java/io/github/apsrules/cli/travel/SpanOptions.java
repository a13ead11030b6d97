package io.github.apsrules.cli.travel;

import io.github.apsrules.casefile.TripCheck;
import io.github.apsrules.errors.ApsRulesException;
import io.github.apsrules.facts.HeldTitle;
import io.github.apsrules.facts.Purpose;
import io.github.apsrules.facts.Stay;
import io.github.apsrules.facts.TitleKind;
import io.github.apsrules.facts.TitleStatus;
import io.github.apsrules.facts.Trip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that tell titles, stays and planned trips. A mixin. */
final class SpanOptions {
    @Option(
            names = "--title",
            paramLabel = "FR:DATE..DATE[:KIND]",
            converter = TitleReader.class,
            description = "A title and its first and last day of validity, with its kind where known (RECE, ETUDIANT,"
                    + " APS_ETUDIANT…); may be given several times.")
    private List<Span> titles = new ArrayList<>();

    @Option(
            names = "--stay",
            paramLabel = "DE:DATE..[DATE]",
            converter = StayReader.class,
            description =
                    "A stay, past, running or booked; without last day it still runs. May be given several times.")
    private List<Span> stays = new ArrayList<>();

    @Option(
            names = "--plan",
            paramLabel = "ES:DATE..DATE[:PURPOSE]",
            converter = PlanReader.class,
            description = "A planned trip, with its purpose where it matters (VISIT, INTERNSHIP, WORK…); may be given"
                    + " several times.")
    private List<Span> plans = new ArrayList<>();

    /** Returns whether none is given. */
    boolean isEmpty() {
        return titles.isEmpty() && stays.isEmpty() && plans.isEmpty();
    }

    List<HeldTitle> titles() {
        return titles.stream().map(SpanOptions::title).toList();
    }

    List<Stay> stays() {
        return stays.stream()
                .map(span -> Stay.builder()
                        .country(span.country())
                        .entry(span.first())
                        .exit(span.last())
                        .purpose(span.word(Purpose.class, Purpose.UNKNOWN))
                        .build())
                .toList();
    }

    private List<Trip> trips() {
        return plans.stream()
                .map(span -> Trip.builder()
                        .country(span.country())
                        .entry(span.first())
                        .exit(span.last())
                        .purpose(span.word(Purpose.class, Purpose.UNKNOWN))
                        .build())
                .toList();
    }

    /**
     * Returns the planned trips of a file, {@code null} for none told, and of the options together.
     *
     * @param on the day asked about
     * @throws ApsRulesException where a trip of an option is over on that day, or has country and first day of another
     */
    @Nullable
    List<Trip> trips(@Nullable List<Trip> told, LocalDate on) {
        if (plans.isEmpty()) {
            return told;
        }
        List<Trip> all = new ArrayList<>(told == null ? List.of() : told);
        int first = all.size();
        all.addAll(trips());
        for (int i = first; i < all.size(); i++) {
            Span plan = plans.get(i - first);
            String name = "--plan=" + plan.country() + ":" + plan.first() + ".." + plan.last();
            if (TripCheck.isOver(all.get(i), on)) {
                throw new ApsRulesException(name + " is over on " + on
                        + ", the day asked about: a trip that is over is a stay, give it as --stay.");
            }
            if (TripCheck.sameAs(all, i) >= 0) {
                throw new ApsRulesException(
                        name + " has the country and the first day of another planned trip: trips are"
                                + " told apart by them, so put the two together.");
            }
        }
        return List.copyOf(all);
    }

    /** The state decides what kind stands for a title whose kind is not told. */
    private static HeldTitle title(Span span) {
        boolean french = span.country().equals("FR");
        return HeldTitle.builder()
                .kind(span.word(TitleKind.class, french ? TitleKind.UNKNOWN : TitleKind.OTHER_STATE_TITLE))
                .status(TitleStatus.HELD)
                .grantedBy(span.country())
                .validFrom(span.first())
                .validTo(span.last())
                .build();
    }

    static final class TitleReader extends Span.Reader {
        TitleReader() {
            super("FR:2025-11-15..2026-11-14, or with its kind FR:2025-11-15..2026-11-14:RECE", false, TitleKind.class);
        }
    }

    static final class StayReader extends Span.Reader {
        StayReader() {
            super("DE:2026-03-01..2026-03-20, or DE:2026-03-01.. for a stay that still runs", true, Purpose.class);
        }
    }

    static final class PlanReader extends Span.Reader {
        PlanReader() {
            super(
                    "ES:2026-12-01..2027-02-10, or with its purpose ES:2026-12-01..2027-02-10:VISIT",
                    false,
                    Purpose.class);
        }
    }
}
