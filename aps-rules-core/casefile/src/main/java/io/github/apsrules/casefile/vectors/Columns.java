package io.github.apsrules.casefile.vectors;

import io.github.apsrules.casefile.Nearest;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The columns of a vector file. */
final class Columns {
    private static final List<String> NEEDED = List.of("id", "stays", "permit", "eval_date");
    private static final List<String> OPTIONAL =
            List.of("category", "source", "desired_days", "plan_entry", "plan_exit");

    static final List<String> EXPECTED = List.of(
            "window_start",
            "days_used",
            "days_remaining",
            "present",
            "over_limit",
            "overstay_days",
            "unlawful_days_to_date",
            "first_unlawful_day",
            "max_stay_from_eval",
            "last_lawful_day",
            "next_entry_1day",
            "next_entry_90days",
            "next_entry_desired",
            "plan_length",
            "plan_compliant",
            "plan_first_violation",
            "plan_latest_safe_exit",
            "plan_days_used_on_exit",
            "later_stays_ok");

    private Columns() {}

    /** Refuses a first line by which a column would be left unread, or an expectation unchecked. */
    static void check(List<String> header) {
        List<String> absent =
                NEEDED.stream().filter(column -> !header.contains(column)).toList();
        if (!absent.isEmpty()) {
            throw new IllegalArgumentException("The first line names no column " + String.join(", ", absent));
        }
        List<String> known =
                Stream.of(NEEDED, OPTIONAL, EXPECTED).flatMap(List::stream).toList();
        for (String column : header) {
            if (!known.contains(column)) {
                throw new IllegalArgumentException("The first line names a column that is not known, '" + column + "'"
                        + Nearest.of(column, known)
                                .map(near -> "; perhaps " + near + " is meant")
                                .orElse(""));
            }
            if (Collections.frequency(header, column) > 1) {
                throw new IllegalArgumentException("The first line names the column " + column + " twice");
            }
        }
    }
}
