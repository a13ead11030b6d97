package io.github.apsrules.conclusions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to do, in its order. Immutable.
 *
 * @param about id of the route it belongs to, or {@link Route#ANY}
 * @param id what to do, a key of the texts
 * @param order place among the steps, lowest first
 * @param earliest first day for it
 * @param latest last day for it
 * @param details dates, numbers, strings or enum constants for its message
 * @param sources citations
 */
public record Step(
        String about,
        String id,
        int order,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        List<Object> details,
        List<String> sources)
        implements Conclusion {

    /**
     * {@return it with nothing else said}
     *
     * @param about id of the route it belongs to, or {@link Route#ANY}
     * @param id what to do, a key of the texts
     * @param order place among the steps, lowest first
     */
    public static Step of(String about, String id, int order) {
        return new Step(about, id, order, null, null, List.of(), List.of());
    }

    /**
     * {@return it with this}
     *
     * @param earliest first day for it
     */
    public Step earliest(LocalDate earliest) {
        return new Step(about, id, order, earliest, latest, details, sources);
    }

    /**
     * {@return it with this}
     *
     * @param latest last day for it
     */
    public Step latest(LocalDate latest) {
        return new Step(about, id, order, earliest, latest, details, sources);
    }

    /**
     * {@return it with details for its message}
     *
     * @param values dates, numbers, strings or enum constants
     */
    public Step with(Object... values) {
        return new Step(about, id, order, earliest, latest, Lists.details(values), sources);
    }

    /**
     * {@return it with one more citation}
     *
     * @param source as {@code L422-14@2021-05-01}
     */
    public Step per(String source) {
        return new Step(about, id, order, earliest, latest, details, Lists.plus(sources, source));
    }
}
