package io.github.apsrules.casefile.vectors;

import io.github.apsrules.casefile.Countries;
import io.github.apsrules.errors.InvalidFactException;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.CaseFileBuilder;
import io.github.apsrules.facts.HeldTitle;
import io.github.apsrules.facts.Stay;
import io.github.apsrules.facts.TitleKind;
import io.github.apsrules.facts.TitleStatus;
import io.github.apsrules.facts.Travel;
import io.github.apsrules.facts.Trip;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a case of one row. */
final class RowReader {
    /** The vectors stay in and plan for the area as a whole; their code for it. */
    private static final String AREA = "ZZ";

    private RowReader() {}

    /** Columns by the facts that they tell, where those are wrong in themselves. */
    private static final Map<String, String> COLUMNS = Map.of(
            "on", "eval_date",
            "stays", "stays",
            "titles", "permit",
            "trips.entry", "plan_entry",
            "trips.exit", "plan_exit",
            "travel", "desired_days");

    static VectorRow read(int line, Map<String, String> row) {
        try {
            return row(line, row);
        } catch (InvalidFactException wrong) {
            throw new IllegalArgumentException(named(wrong), wrong);
        }
    }

    /** What is wrong with a fact, in the names of the columns. */
    private static String named(InvalidFactException wrong) {
        String section = wrong.path().replaceFirst("\\..*", "");
        String column = COLUMNS.getOrDefault(wrong.path(), COLUMNS.getOrDefault(section, section));
        String reason =
                String.valueOf(wrong.getMessage()).substring(wrong.path().length() + 2);
        if (!reason.startsWith("lies before")) {
            return column + " " + reason;
        }
        return column + (section.equals("trips") ? " lies before plan_entry" : " has a last day before its first");
    }

    private static VectorRow row(int line, Map<String, String> row) {
        CaseFileBuilder builder = CaseFile.askedOn(day(row, "eval_date"))
                .stays(stays(cell(row, "stays")))
                .titles(titles(cell(row, "permit")))
                .trips(trips(row));
        if (!cell(row, "desired_days").isEmpty()) {
            builder.travel(Travel.builder()
                    .desiredDays(number(cell(row, "desired_days")))
                    .build());
        }
        Map<String, String> expected = new LinkedHashMap<>();
        for (String column : Columns.EXPECTED) {
            if (row.containsKey(column)) {
                expected.put(column, cell(row, column));
            }
        }
        return new VectorRow(line, cell(row, "id"), builder.build(), expected);
    }

    private static Stay[] stays(String cell) {
        List<Stay> stays = new ArrayList<>();
        for (String[] part : spans("stays", cell)) {
            stays.add(Stay.builder()
                    .entry(day("stays", part[0]))
                    .exit(part[1].isEmpty() ? Stay.OPEN : day("stays", part[1]))
                    .country(country("stays", part[2]))
                    .build());
        }
        return stays.toArray(Stay[]::new);
    }

    private static HeldTitle[] titles(String cell) {
        List<HeldTitle> titles = new ArrayList<>();
        for (String[] part : spans("permit", cell)) {
            titles.add(HeldTitle.builder()
                    .kind(TitleKind.OTHER_STATE_TITLE)
                    .status(TitleStatus.HELD)
                    .validFrom(day("permit", part[0]))
                    .validTo(day("permit", part[1]))
                    .grantedBy(country("permit", part[2]))
                    .build());
        }
        return titles.toArray(HeldTitle[]::new);
    }

    private static Trip[] trips(Map<String, String> row) {
        boolean entry = !cell(row, "plan_entry").isEmpty();
        boolean exit = !cell(row, "plan_exit").isEmpty();
        if (entry != exit) {
            throw new IllegalArgumentException("plan_entry and plan_exit go together");
        }
        if (!entry) {
            return new Trip[0];
        }
        return new Trip[] {
            Trip.builder()
                    .country(AREA)
                    .entry(day(row, "plan_entry"))
                    .exit(day(row, "plan_exit"))
                    .build()
        };
    }

    private static List<String[]> spans(String column, String cell) {
        List<String[]> spans = new ArrayList<>();
        for (String span : cell.split(";")) {
            if (!span.isBlank()) {
                String[] parts = span.strip().split("/", -1);
                if (parts.length != 3) {
                    throw new IllegalArgumentException(column + " has an element that is not first/last/country");
                }
                spans.add(parts);
            }
        }
        return spans;
    }

    private static String country(String column, String text) {
        String code = text.strip();
        if (!code.equals(AREA) && !Countries.isKnown(code)) {
            throw new IllegalArgumentException(column + " has a country that " + Countries.inWords(code));
        }
        return code;
    }

    private static LocalDate day(Map<String, String> row, String column) {
        return day(column, cell(row, column));
    }

    private static LocalDate day(String column, String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException(
                    column
                            + (text.strip().matches("\\d{4}-\\d{2}-\\d{2}")
                                    ? " names a day that no calendar has"
                                    : " has no day of the form YYYY-MM-DD"),
                    unreadable);
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException unreadable) {
            throw new IllegalArgumentException("desired_days is no number", unreadable);
        }
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
