package io.github.apsrules.conclusions;

import io.github.apsrules.facts.Missing;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to answer a question, or one item of it (a document, a trip). Immutable.
 *
 * @param id id of the route, unique in a decision; for an item {@code <kind> <item>}
 * @param kind kind of route, by which requirements and texts are looked up; equals {@code id} unless it is an item
 * @param state whether it is open
 * @param regime regime whose values displace the common ones; {@link #COMMON} for none
 * @param day the day whose law governs its requirements; {@code null} leaves it to the rules
 * @param reason why it is closed, a key of the texts; {@code null} unless closed
 * @param gap path of the fact that decides whether it is open; {@code null} unless doubtful
 * @param sources citations
 */
public record Route(
        String id,
        String kind,
        State state,
        String regime,
        @Nullable LocalDate day,
        @Nullable String reason,
        @Nullable String gap,
        List<String> sources) {

    /** The common law: no agreement. */
    public static final String COMMON = "*";

    /** What conclusions are about when they belong to no route. */
    public static final String ANY = "*";

    /** Whether a route can be taken. */
    public enum State {
        /** Its requirements decide. */
        OPEN,
        /** It is not for this person. */
        CLOSED,
        /** A fact is missing that decides whether it is open. */
        DOUBTFUL
    }

    /**
     * {@return an open route under the common law}
     *
     * @param id id of the route
     */
    public static Route open(String id) {
        return new Route(id, id, State.OPEN, COMMON, null, null, null, List.of());
    }

    /**
     * {@return a closed route}
     *
     * @param id id of the route
     * @param reason key of the texts
     */
    public static Route closed(String id, String reason) {
        return new Route(id, id, State.CLOSED, COMMON, null, reason, null, List.of());
    }

    /**
     * {@return a route of which it is not known whether it is open}
     *
     * @param id id of the route
     * @param gap the missing fact
     */
    public static Route doubtful(String id, Missing gap) {
        return new Route(id, id, State.DOUBTFUL, COMMON, null, null, gap.path(), List.of());
    }

    /**
     * {@return this route as one item of its kind}
     *
     * @param item name of the item, unique among its kind
     */
    public Route item(String item) {
        return new Route(kind + " " + item, kind, state, regime, day, reason, gap, sources);
    }

    /**
     * {@return this route under a regime}
     *
     * @param regime id of the agreement
     */
    public Route in(String regime) {
        return new Route(id, kind, state, regime, day, reason, gap, sources);
    }

    /**
     * {@return this route governed by the law of a day}
     *
     * @param day the governing day
     */
    public Route on(LocalDate day) {
        return new Route(id, kind, state, regime, day, reason, gap, sources);
    }

    /**
     * {@return this route with one more citation}
     *
     * @param source as {@code L422-14@2021-05-01}
     */
    public Route per(String source) {
        return new Route(id, kind, state, regime, day, reason, gap, Lists.plus(sources, source));
    }
}
