package io.github.apsrules.facts;

import io.github.apsrules.errors.InvalidFactException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a fact in itself, whatever the law. */
final class Checks {
    private static final int CENTS = 2;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private Checks() {}

    static void notBefore(String section, String first, @Nullable LocalDate from, String last, @Nullable LocalDate to) {
        plausible(section + "." + first, from);
        plausible(section + "." + last, to);
        if (from != null && to != null && to.isBefore(from)) {
            throw new InvalidFactException(section + "." + last, "lies before " + first);
        }
    }

    /** The days of a stay or trip, whose exit alone may be open. */
    static void stay(String section, @Nullable LocalDate entry, @Nullable LocalDate exit) {
        notBefore(section, "entry", entry, "exit", Stay.OPEN.equals(exit) ? null : exit);
    }

    static void plausible(String path, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
            throw new InvalidFactException(path, "lies outside " + EARLIEST + " to " + LATEST);
        }
    }

    /** For callers whose compiler does not know of {@code null}. */
    static void told(String path, @Nullable Object value, String whatToDo) {
        if (value == null) {
            throw new InvalidFactException(path, "is null: " + whatToDo);
        }
    }

    static void notNegative(String path, @Nullable Integer value) {
        if (value != null && value < 0) {
            throw new InvalidFactException(path, "is negative");
        }
    }

    /** A sum in euros, with cents even where none were written: a sum is told from other numbers by its two decimals. */
    static @Nullable BigDecimal sum(String path, @Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        if (value.signum() < 0) {
            throw new InvalidFactException(path, "is negative");
        }
        return value.scale() < CENTS ? value.setScale(CENTS) : value;
    }

    static void country(String path, @Nullable String code) {
        if (code != null && !code.matches("[A-Z]{2}")) {
            throw new InvalidFactException(path, "is no ISO 3166-1 alpha-2 code (two capital letters)");
        }
    }

    static void departement(String path, @Nullable String number) {
        if (number != null && !number.matches("[0-9][0-9AB][0-9]?")) {
            throw new InvalidFactException(path, "is no département number, such as \"75\", \"2A\" or \"974\"");
        }
    }
}
