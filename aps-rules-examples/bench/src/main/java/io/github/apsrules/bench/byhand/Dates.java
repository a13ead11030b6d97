package io.github.apsrules.bench.byhand;

import java.time.LocalDate;

/** Days on which the law changed. */
final class Dates {
    static final LocalDate FIRST_LAW = LocalDate.of(2006, 7, 25);
    static final LocalDate FILING_RULES = LocalDate.of(2007, 3, 22);
    static final LocalDate SECOND_WORDING = LocalDate.of(2013, 7, 24);
    static final LocalDate ANY_DAY_BEFORE = LocalDate.of(2014, 8, 22);
    static final LocalDate LEAVING_PROSTITUTION = LocalDate.of(2016, 4, 15);
    static final LocalDate THIRD_WORDING = LocalDate.of(2016, 11, 1);
    static final LocalDate NEW_CARD = LocalDate.of(2019, 3, 1);
    static final LocalDate NEW_CODE = LocalDate.of(2021, 5, 1);
    static final LocalDate LAW_OF_2024 = LocalDate.of(2024, 1, 28);
    static final LocalDate CONTRACT = LocalDate.of(2024, 7, 17);
    static final LocalDate DIPLOMA_AGE = LocalDate.of(2025, 6, 16);

    private Dates() {}

    /** Whether a day lies in a span whose last day is the one before {@code to}. */
    static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}
