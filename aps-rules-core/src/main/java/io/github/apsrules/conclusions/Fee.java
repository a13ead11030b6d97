package io.github.apsrules.conclusions;

import java.math.BigDecimal;
import java.util.List;

/**
 * A sum to pay. Immutable.
 *
 * @param about id of the route it belongs to, or {@link Route#ANY}
 * @param id what it is for, a key of the texts
 * @param amount amount in euros
 * @param details dates, numbers, strings or enum constants for its message
 * @param sources citations
 */
public record Fee(String about, String id, BigDecimal amount, List<Object> details, List<String> sources)
        implements Conclusion {

    /**
     * {@return it with nothing else said}
     *
     * @param about id of the route it belongs to, or {@link Route#ANY}
     * @param id what it is for, a key of the texts
     * @param amount amount in euros
     */
    public static Fee of(String about, String id, BigDecimal amount) {
        return new Fee(about, id, amount, List.of(), List.of());
    }

    /**
     * {@return it with details for its message}
     *
     * @param values dates, numbers, strings or enum constants
     */
    public Fee with(Object... values) {
        return new Fee(about, id, amount, Lists.details(values), sources);
    }

    /**
     * {@return it with one more citation}
     *
     * @param source as {@code L422-14@2021-05-01}
     */
    public Fee per(String source) {
        return new Fee(about, id, amount, details, Lists.plus(sources, source));
    }
}
