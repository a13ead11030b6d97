package io.github.apsrules.conclusions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A span of days, or a last day, for something to be done. Immutable.
 *
 * @param about id of the route it belongs to, or {@link Route#ANY}
 * @param id what is to be done, a key of the texts; its {@code .missed} says what follows if missed
 * @param opens first day; {@code null} for none
 * @param closes last day; {@code null} for none
 * @param details dates, numbers, strings or enum constants for its message
 * @param sources citations
 */
public record Deadline(
        String about,
        String id,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        List<Object> details,
        List<String> sources)
        implements Conclusion {

    /**
     * {@return it with nothing else said}
     *
     * @param about id of the route it belongs to, or {@link Route#ANY}
     * @param id what is to be done, a key of the texts; its {@code .missed} says what follows if missed
     */
    public static Deadline of(String about, String id) {
        return new Deadline(about, id, null, null, List.of(), List.of());
    }

    /**
     * {@return it with this}
     *
     * @param opens first day; {@code null} for none
     */
    public Deadline opens(LocalDate opens) {
        return new Deadline(about, id, opens, closes, details, sources);
    }

    /**
     * {@return it with this}
     *
     * @param closes last day; {@code null} for none
     */
    public Deadline closes(LocalDate closes) {
        return new Deadline(about, id, opens, closes, details, sources);
    }

    /**
     * {@return it with details for its message}
     *
     * @param values dates, numbers, strings or enum constants
     */
    public Deadline with(Object... values) {
        return new Deadline(about, id, opens, closes, Lists.details(values), sources);
    }

    /**
     * {@return it with one more citation}
     *
     * @param source as {@code L422-14@2021-05-01}
     */
    public Deadline per(String source) {
        return new Deadline(about, id, opens, closes, details, Lists.plus(sources, source));
    }
}
