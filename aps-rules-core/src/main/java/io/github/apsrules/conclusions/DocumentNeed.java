package io.github.apsrules.conclusions;

import java.util.List;

/**
 * A document to bring. Immutable.
 *
 * @param about id of the route it belongs to, or {@link Route#ANY}
 * @param document kind of document, a key of the texts
 * @param state what is known of it
 * @param details dates, numbers, strings or enum constants for its message
 * @param sources citations
 */
public record DocumentNeed(String about, String document, State state, List<Object> details, List<String> sources)
        implements Conclusion {

    /** What is known of a document. */
    public enum State {
        /** At hand and fit. */
        AT_HAND,
        /** Told not to be at hand. */
        MISSING,
        /** At hand and too old. */
        TOO_OLD,
        /** At hand and expired. */
        EXPIRED,
        /** May be brought later. */
        LATER,
        /** Not told. */
        UNKNOWN
    }

    /**
     * {@return it with nothing else said}
     *
     * @param about id of the route it belongs to, or {@link Route#ANY}
     * @param document kind of document, a key of the texts
     */
    public static DocumentNeed of(String about, String document) {
        return new DocumentNeed(about, document, State.UNKNOWN, List.of(), List.of());
    }

    /**
     * {@return it with this}
     *
     * @param state what is known of it
     */
    public DocumentNeed state(State state) {
        return new DocumentNeed(about, document, state, details, sources);
    }

    /**
     * {@return it with details for its message}
     *
     * @param values dates, numbers, strings or enum constants
     */
    public DocumentNeed with(Object... values) {
        return new DocumentNeed(about, document, state, Lists.details(values), sources);
    }

    /**
     * {@return it with one more citation}
     *
     * @param source as {@code L422-14@2021-05-01}
     */
    public DocumentNeed per(String source) {
        return new DocumentNeed(about, document, state, details, Lists.plus(sources, source));
    }
}
