package io.github.apsrules.conclusions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The title one would get. Immutable.
 *
 * @param about id of the route it belongs to, or {@link Route#ANY}
 * @param title kind of title, a key of the texts
 * @param months length in months
 * @param renewals how often it can be renewed
 * @param firstDay first day of validity
 * @param lastDay last day of validity
 * @param sources citations
 */
public record Permit(
        String about,
        String title,
        @Nullable Integer months,
        @Nullable Integer renewals,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<String> sources)
        implements Conclusion {

    /**
     * {@return it with nothing else said}
     *
     * @param about id of the route it belongs to, or {@link Route#ANY}
     * @param title kind of title, a key of the texts
     */
    public static Permit of(String about, String title) {
        return new Permit(about, title, null, null, null, null, List.of());
    }

    /**
     * {@return it with this}
     *
     * @param months length in months
     */
    public Permit months(Integer months) {
        return new Permit(about, title, months, renewals, firstDay, lastDay, sources);
    }

    /**
     * {@return it with this}
     *
     * @param renewals how often it can be renewed
     */
    public Permit renewals(Integer renewals) {
        return new Permit(about, title, months, renewals, firstDay, lastDay, sources);
    }

    /**
     * {@return it with this}
     *
     * @param firstDay first day of validity
     */
    public Permit firstDay(LocalDate firstDay) {
        return new Permit(about, title, months, renewals, firstDay, lastDay, sources);
    }

    /**
     * {@return it with this}
     *
     * @param lastDay last day of validity
     */
    public Permit lastDay(LocalDate lastDay) {
        return new Permit(about, title, months, renewals, firstDay, lastDay, sources);
    }

    /**
     * {@return it with one more citation}
     *
     * @param source as {@code L422-14@2021-05-01}
     */
    public Permit per(String source) {
        return new Permit(about, title, months, renewals, firstDay, lastDay, Lists.plus(sources, source));
    }
}
