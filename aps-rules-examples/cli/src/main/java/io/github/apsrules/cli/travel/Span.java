package io.github.apsrules.cli.travel;

import io.github.apsrules.casefile.Countries;
import io.github.apsrules.casefile.Nearest;
import io.github.apsrules.facts.Stay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Days in a state, as an option gives them: {@code DE:2026-03-01..2026-03-20}, with a word after it where the option knows some.
 * Immutable.
 *
 * @param country ISO 3166-1 alpha-2 code
 * @param first first day
 * @param last last day; {@link Stay#OPEN} where none is given
 * @param word the word after a third colon; {@code null} for none
 */
record Span(
        String country,
        LocalDate first,
        LocalDate last,
        @Nullable String word) {
    private static final Pattern FORM =
            Pattern.compile("(?<country>[A-Za-z]{2}):(?<first>[^.:]+)\\.\\.(?<last>[^.:]*)(:(?<word>[A-Za-z_-]+))?");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /** Returns whether no last day is given. */
    boolean open() {
        return last.equals(Stay.OPEN);
    }

    /**
     * Returns the constant that the word names.
     *
     * @param type the words allowed
     * @param otherwise what no word stands for
     */
    <E extends Enum<E>> E word(Class<E> type, E otherwise) {
        return word == null ? otherwise : Enum.valueOf(type, plain(word));
    }

    private static String plain(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Reads a span of an option that may lack its last day, and knows words. */
    abstract static class Reader implements ITypeConverter<Span> {
        private final String form;
        private final boolean mayBeOpen;
        private final Class<? extends Enum<?>> words;

        Reader(String form, boolean mayBeOpen, Class<? extends Enum<?>> words) {
            this.form = form;
            this.mayBeOpen = mayBeOpen;
            this.words = words;
        }

        @Override
        public Span convert(String value) {
            Matcher parts = FORM.matcher(value.strip());
            if (!parts.matches()) {
                throw new TypeConversionException("'" + value + "' has not the form " + form);
            }
            String last = parts.group("last");
            if (last.isEmpty() && !mayBeOpen) {
                throw new TypeConversionException("'" + value + "' has no last day; the form is " + form);
            }
            Span span = new Span(
                    country(value, parts.group("country").toUpperCase(Locale.ROOT)),
                    day(value, parts.group("first")),
                    last.isEmpty() ? Stay.OPEN : day(value, last),
                    parts.group("word"));
            if (span.last().isBefore(span.first())) {
                throw new TypeConversionException("'" + value + "' ends before it begins: the last day " + span.last()
                        + " lies before the first");
            }
            checkWord(value, span.word());
            return span;
        }

        private static String country(String value, String code) {
            if (!Countries.isKnown(code)) {
                throw new TypeConversionException("'" + value + "': '" + code + "' " + Countries.inWords(code));
            }
            return code;
        }

        private void checkWord(String value, @Nullable String word) {
            var known = Arrays.stream(words.getEnumConstants()).map(Enum::name).toList();
            if (word != null && !known.contains(plain(word))) {
                throw new TypeConversionException("'" + value + "' ends with a word that is not known, '" + word + "'; "
                        + Nearest.of(plain(word), known)
                                .map(near -> "did you mean " + near + "?")
                                .orElse("allowed are " + String.join(", ", known)));
            }
        }

        private static LocalDate day(String value, String text) {
            try {
                LocalDate day = LocalDate.parse(text);
                if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                    return day;
                }
                throw new TypeConversionException(
                        "'" + value + "': " + text + " lies outside " + FIRST_YEAR + " to " + LAST_YEAR);
            } catch (DateTimeException noDay) {
                throw new TypeConversionException(
                        "'" + value + "': '" + text + "' is no day of the calendar written as YYYY-MM-DD");
            }
        }
    }
}
