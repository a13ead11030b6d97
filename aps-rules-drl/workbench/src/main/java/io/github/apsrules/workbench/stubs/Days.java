package io.github.apsrules.workbench.stubs;

import io.github.apsrules.errors.ApsRulesException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Days as stubs write them. */
final class Days {
    private Days() {}

    static LocalDate need(String told) {
        try {
            return LocalDate.parse(told);
        } catch (DateTimeParseException unreadable) {
            throw new ApsRulesException("A day is written as 2027-03-01; '" + told + "' is not.");
        }
    }
}
