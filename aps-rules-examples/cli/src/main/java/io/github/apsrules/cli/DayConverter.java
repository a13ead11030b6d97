package io.github.apsrules.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of an option. */
public final class DayConverter implements ITypeConverter<LocalDate> {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    @Override
    public LocalDate convert(String value) {
        LocalDate day;
        try {
            day = LocalDate.parse(value);
        } catch (DateTimeException noDay) {
            throw new TypeConversionException("'" + value + "' is no day of the calendar written as YYYY-MM-DD");
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new TypeConversionException("'" + value + "' lies outside " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return day;
    }
}
