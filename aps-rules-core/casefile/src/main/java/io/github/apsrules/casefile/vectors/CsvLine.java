package io.github.apsrules.casefile.vectors;

import java.util.ArrayList;
import java.util.List;

/** Cuts one line of a comma-separated file into its cells. */
final class CsvLine {
    private CsvLine() {}

    /**
     * Returns the cells between commas, without the spaces around them. A cell in quotes may hold commas, and a quote that is doubled.
     *
     * @param line the line
     */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign == '"' && (quoted || cell.toString().isBlank())) {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append(sign);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (sign == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(sign);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
