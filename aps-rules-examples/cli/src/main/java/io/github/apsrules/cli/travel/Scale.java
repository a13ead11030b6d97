package io.github.apsrules.cli.travel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

/** Where days and numbers of days lie on the picture. Immutable. */
final class Scale {
    static final double WIDTH = 1200;
    static final double LEFT = 150;
    static final double RIGHT = 1140;

    private final LocalDate first;
    private final LocalDate last;
    private final double day;

    Scale(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
        this.day = (RIGHT - LEFT) / (last.toEpochDay() - first.toEpochDay() + 1);
    }

    /** Returns where a day begins, kept within what is shown. */
    double start(LocalDate date) {
        long days = date.toEpochDay() - first.toEpochDay();
        return Math.min(RIGHT, Math.max(LEFT, LEFT + days * day));
    }

    /** Returns where a day ends. */
    double end(LocalDate date) {
        return start(date.plusDays(1));
    }

    /** Returns the width of days, both ends included. */
    double width(LocalDate from, LocalDate to) {
        return end(to) - start(from);
    }

    /** Returns whether any day of a span is shown. */
    boolean shows(LocalDate from, LocalDate to) {
        return !to.isBefore(first) && !from.isAfter(last);
    }

    /** Returns the months shown. */
    Stream<YearMonth> months() {
        YearMonth end = YearMonth.from(last);
        return Stream.iterate(YearMonth.from(first), month -> !month.isAfter(end), month -> month.plusMonths(1));
    }
}
