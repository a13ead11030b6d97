package io.github.apsrules.conclusions;

import java.util.List;

/**
 * A number or date that answers an item. Immutable.
 *
 * @param about id of the route it belongs to, or {@link Route#ANY}
 * @param name name of the number
 * @param value an {@link Integer}, {@link java.time.LocalDate}, {@link java.math.BigDecimal}, {@link String} or enum constant
 * @param sources citations
 */
public record Figure(String about, String name, Object value, List<String> sources) implements Conclusion {

    /**
     * {@return it with nothing else said}
     *
     * @param about id of the route it belongs to, or {@link Route#ANY}
     * @param name name of the number
     * @param value an {@link Integer}, {@link java.time.LocalDate}, {@link java.math.BigDecimal}, {@link String} or enum constant
     */
    public static Figure of(String about, String name, Object value) {
        return new Figure(about, name, value, List.of());
    }

    /**
     * {@return it with one more citation}
     *
     * @param source as {@code L422-14@2021-05-01}
     */
    public Figure per(String source) {
        return new Figure(about, name, value, Lists.plus(sources, source));
    }
}
