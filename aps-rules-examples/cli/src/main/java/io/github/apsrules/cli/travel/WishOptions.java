package io.github.apsrules.cli.travel;

import io.github.apsrules.cli.DayConverter;
import io.github.apsrules.errors.ApsRulesException;
import io.github.apsrules.facts.Travel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that tell what a traveller wants to know. A mixin. */
final class WishOptions {
    @Option(
            names = "--wish",
            paramLabel = "DAYS",
            description = "Say from which day a new stay of so many days is possible.")
    private @Nullable Integer days;

    @Option(
            names = "--earliest",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "With --latest: find the longest trip that is possible between the two days.")
    private @Nullable LocalDate earliest;

    @Option(
            names = "--latest",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Last day of that span.")
    private @Nullable LocalDate latest;

    /** Returns whether none is given. */
    boolean isEmpty() {
        return days == null && earliest == null && latest == null;
    }

    /**
     * Returns what the file tells, with what the options tell instead.
     *
     * @param told what the file tells; {@code null} for nothing
     * @throws ApsRulesException for a wish of less than a day, half a span, or a span that ends before it begins
     */
    @Nullable
    Travel over(@Nullable Travel told) {
        if (isEmpty()) {
            return told;
        }
        if (days != null && days < 1) {
            throw new ApsRulesException("--wish=" + days + ": a stay has at least one day.");
        }
        Travel travel = new Travel(
                days != null || told == null ? days : told.desiredDays(),
                earliest != null || told == null ? earliest : told.earliest(),
                latest != null || told == null ? latest : told.latest());
        if ((travel.earliest() == null) != (travel.latest() == null)) {
            throw new ApsRulesException("--earliest and --latest go together: the first and the last day of the span in"
                    + " which the longest trip is looked for.");
        }
        return travel;
    }
}
