package io.github.apsrules.casefile;

import io.github.apsrules.facts.Answer;
import io.github.apsrules.facts.Stay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads one scalar as the type of a fact. */
final class ValueReader {
    /** The exit of a stay that has no end yet. */
    static final String OPEN = "open";

    private static final Map<String, Answer> WORDS = Map.of(
            "yes", Answer.YES, "true", Answer.YES, "no", Answer.NO, "false", Answer.NO, "unknown", Answer.UNKNOWN);

    private ValueReader() {}

    /** A scalar that is not what the fact needs; says what is needed, and not what was read. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        final transient List<String> allowed;

        Unreadable(String reason, List<String> allowed) {
            super(reason);
            this.allowed = allowed;
        }
    }

    static Object read(Class<?> type, String text) throws Unreadable {
        if (type == String.class) {
            return text;
        }
        if (type == LocalDate.class) {
            return date(text);
        }
        if (type == Integer.class) {
            return number(text);
        }
        if (type == BigDecimal.class) {
            return amount(text);
        }
        if (type == Answer.class && WORDS.containsKey(text.toLowerCase(Locale.ROOT))) {
            return WORDS.getOrDefault(text.toLowerCase(Locale.ROOT), Answer.UNKNOWN);
        }
        return constant(type, text);
    }

    static LocalDate date(String text) throws Unreadable {
        if (text.equals(OPEN)) {
            return Stay.OPEN;
        }
        try {
            if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                throw new Unreadable("this is not a date", List.of("YYYY-MM-DD, such as 2026-11-23"));
            }
            return LocalDate.parse(text);
        } catch (DateTimeParseException impossible) {
            throw new Unreadable("this date does not exist", List.of("a day of the calendar, as YYYY-MM-DD"));
        }
    }

    private static Integer number(String text) throws Unreadable {
        if (!text.matches("-?\\d{1,9}")) {
            throw new Unreadable("this is not a whole number", List.of("digits, such as 12"));
        }
        return Integer.valueOf(text);
    }

    private static BigDecimal amount(String text) throws Unreadable {
        if (!text.matches("-?\\d{1,12}(\\.\\d{1,2})?")) {
            throw new Unreadable("this is not an amount", List.of("digits with a point and cents, such as 2734.55"));
        }
        return new BigDecimal(text);
    }

    private static Object constant(Class<?> type, String text) throws Unreadable {
        List<String> allowed = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        String near = Nearest.of(text, allowed)
                .map(word -> "; did you mean " + word + "?")
                .orElse("");
        throw new Unreadable("this is not known" + near, allowed);
    }
}
