package io.github.apsrules.casefile.vectors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a vector file, and the lines that could not be read. Immutable.
 *
 * @param rows rows that can be checked
 * @param badLines rows that cannot be read
 */
public record VectorFile(List<VectorRow> rows, List<BadLine> badLines) {

    /**
     * A row that cannot be read.
     *
     * @param line line in the file, from 1
     * @param id id of the row; empty where it has none
     * @param reason what is wrong with it
     */
    public record BadLine(int line, String id, String reason) {}

    /** Copies the lists. */
    public VectorFile {
        rows = List.copyOf(rows);
        badLines = List.copyOf(badLines);
    }

    /**
     * Reads a file. A row that cannot be read is reported and does not stop the rest.
     *
     * @param lines lines of the file, the column names first
     * @return its rows, readable or not, in their order
     * @throws IllegalArgumentException where the first line lacks a column that describes the case, names one that is not known, or one
     *     twice
     */
    public static VectorFile read(List<String> lines) {
        List<String> header = lines.isEmpty() ? List.of() : CsvLine.cells(withoutMark(lines.get(0)));
        Columns.check(header);
        List<VectorRow> rows = new ArrayList<>();
        List<BadLine> bad = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            List<String> cells = CsvLine.cells(lines.get(i));
            if (cells.size() != header.size()) {
                bad.add(new BadLine(i + 1, "", cells.size() + " cells instead of " + header.size()));
                continue;
            }
            Map<String, String> row = new HashMap<>();
            for (int column = 0; column < cells.size(); column++) {
                row.put(header.get(column), cells.get(column));
            }
            try {
                rows.add(RowReader.read(i + 1, row));
            } catch (RuntimeException unreadable) {
                bad.add(new BadLine(i + 1, row.getOrDefault("id", ""), String.valueOf(unreadable.getMessage())));
            }
        }
        return new VectorFile(rows, bad);
    }

    private static String withoutMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }
}
