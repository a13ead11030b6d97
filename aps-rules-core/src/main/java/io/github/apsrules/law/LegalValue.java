package io.github.apsrules.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One legal value during one period. Written in rules as {@code LegalValue.months( "…", 12 ).in( "…" ).from( "…" ).to( "…" ).per( "…" )}.
 * Immutable.
 *
 * @param key what the value is of
 * @param regime agreement, country or place it holds for; {@link #COMMON} for all
 * @param value an {@link Integer}, {@link BigDecimal}, {@link Boolean} or {@link String}
 * @param inForceOn first day; {@code null} before any known day
 * @param repealedOn first day on which it no longer holds; {@code null} while it holds
 * @param lastKnownOn last day for which a source confirms it, if its successor may exist unseen; {@code null} otherwise
 * @param sources citations, as {@code L422-14@2021-05-01}
 */
public record LegalValue(
        String key,
        String regime,
        Object value,
        @Nullable LocalDate inForceOn,
        @Nullable LocalDate repealedOn,
        @Nullable LocalDate lastKnownOn,
        List<String> sources) {

    /** The regime of the common law. */
    public static final String COMMON = "*";

    private static final String REQUIREMENTS = "requirements:";

    /**
     * A number of months.
     *
     * @param key what it is of
     * @param months number
     * @return the value, good for every regime and day until narrowed
     */
    public static LegalValue months(String key, int months) {
        return of(key, months);
    }

    /**
     * A number of days.
     *
     * @param key what it is of
     * @param days number
     * @return the value, good for every regime and day until narrowed
     */
    public static LegalValue days(String key, int days) {
        return of(key, days);
    }

    /**
     * A number.
     *
     * @param key what it is of
     * @param number number
     * @return the value, good for every regime and day until narrowed
     */
    public static LegalValue number(String key, int number) {
        return of(key, number);
    }

    /**
     * An amount in euros or a factor.
     *
     * @param key what it is of
     * @param decimal as {@code 1823.03}
     * @return the value, good for every regime and day until narrowed
     */
    public static LegalValue amount(String key, String decimal) {
        return of(key, new BigDecimal(decimal));
    }

    /**
     * A yes.
     *
     * @param key what holds during the period
     * @return the value, good for every regime and day until narrowed
     */
    public static LegalValue flag(String key) {
        return of(key, true);
    }

    /**
     * A word, such as the name of a title.
     *
     * @param key what it is of
     * @param text the word
     * @return the value, good for every regime and day until narrowed
     */
    public static LegalValue text(String key, String text) {
        return of(key, text);
    }

    /**
     * What a kind of route requires.
     *
     * @param route kind of route
     * @param requirements ids, blanks between
     * @return the value, good for every regime and day until narrowed
     */
    public static LegalValue requirements(String route, String requirements) {
        return of(REQUIREMENTS + route, requirements);
    }

    private static LegalValue of(String key, Object value) {
        return new LegalValue(key, COMMON, value, null, null, null, List.of());
    }

    boolean isRequirements() {
        return key.startsWith(REQUIREMENTS) && value instanceof String;
    }

    static String requirementsKey(String route) {
        return REQUIREMENTS + route;
    }

    /**
     * {@return it for one agreement, country or place}
     *
     * @param regime its id
     */
    public LegalValue in(String regime) {
        return new LegalValue(key, regime, value, inForceOn, repealedOn, lastKnownOn, sources);
    }

    /**
     * {@return it from a day on}
     *
     * @param day first day, as {@code 2021-05-01}
     */
    public LegalValue from(String day) {
        return new LegalValue(key, regime, value, LocalDate.parse(day), repealedOn, lastKnownOn, sources);
    }

    /**
     * {@return it until a day}
     *
     * @param day first day on which it no longer holds
     */
    public LegalValue to(String day) {
        return new LegalValue(key, regime, value, inForceOn, LocalDate.parse(day), lastKnownOn, sources);
    }

    /**
     * {@return it with the last day that a source confirms}
     *
     * @param day that day
     */
    public LegalValue lastKnown(String day) {
        return new LegalValue(key, regime, value, inForceOn, repealedOn, LocalDate.parse(day), sources);
    }

    /**
     * {@return it with one more citation}
     *
     * @param source as {@code L422-14@2021-05-01}
     */
    public LegalValue per(String source) {
        List<String> longer = new ArrayList<>(sources);
        longer.add(source);
        return new LegalValue(key, regime, value, inForceOn, repealedOn, lastKnownOn, List.copyOf(longer));
    }

    /**
     * {@return whether it holds on a day}
     *
     * @param day the day
     */
    public boolean holdsOn(LocalDate day) {
        return (inForceOn == null || !day.isBefore(inForceOn)) && (repealedOn == null || day.isBefore(repealedOn));
    }

    /**
     * {@return the number of months}
     *
     * @throws IllegalStateException for another type of value
     */
    public int months() {
        return number();
    }

    /**
     * {@return the number of days}
     *
     * @throws IllegalStateException for another type of value
     */
    public int days() {
        return number();
    }

    /**
     * {@return the number}
     *
     * @throws IllegalStateException for another type of value
     */
    public int number() {
        if (value instanceof Integer number) {
            return number;
        }
        throw new IllegalStateException(key + " is no number");
    }

    /**
     * {@return the amount}
     *
     * @throws IllegalStateException for another type of value
     */
    public BigDecimal amount() {
        if (value instanceof BigDecimal amount) {
            return amount;
        }
        throw new IllegalStateException(key + " is no amount");
    }

    /**
     * {@return the word}
     *
     * @throws IllegalStateException for another type of value
     */
    public String text() {
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalStateException(key + " is no text");
    }

    /** {@return the first citation, or an empty string} */
    public String source() {
        return sources.isEmpty() ? "" : sources.get(0);
    }
}
