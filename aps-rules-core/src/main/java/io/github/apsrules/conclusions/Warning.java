package io.github.apsrules.conclusions;

import java.util.List;

/**
 * Something the reader must know that changes no outcome. Immutable.
 *
 * @param about id of the route it belongs to, or {@link Route#ANY}
 * @param id a key of the texts
 * @param details dates, numbers, strings or enum constants for its message
 * @param sources citations
 */
public record Warning(String about, String id, List<Object> details, List<String> sources) implements Conclusion {

    /**
     * {@return it with nothing else said}
     *
     * @param about id of the route it belongs to, or {@link Route#ANY}
     * @param id a key of the texts
     */
    public static Warning of(String about, String id) {
        return new Warning(about, id, List.of(), List.of());
    }

    /**
     * {@return it with details for its message}
     *
     * @param values dates, numbers, strings or enum constants
     */
    public Warning with(Object... values) {
        return new Warning(about, id, Lists.details(values), sources);
    }

    /**
     * {@return it with one more citation}
     *
     * @param source as {@code L422-14@2021-05-01}
     */
    public Warning per(String source) {
        return new Warning(about, id, details, Lists.plus(sources, source));
    }
}
