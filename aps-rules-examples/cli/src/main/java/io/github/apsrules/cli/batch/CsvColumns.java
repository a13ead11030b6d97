package io.github.apsrules.cli.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.apsrules.casefile.Nearest;
import io.github.apsrules.casefile.Node;
import io.github.apsrules.errors.ApsRulesException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of a CSV file: each is the path of a fact. A record is one line. Immutable. */
final class CsvColumns {
    private static final int SHOWN = 5;

    private final List<CsvPath> paths;
    private final char separator;

    private CsvColumns(List<CsvPath> paths, char separator) {
        this.paths = paths;
        this.separator = separator;
    }

    /**
     * Reads the header.
     *
     * @param name name of the file
     * @param line the first line; {@code null} for an empty file
     * @throws ApsRulesException naming all columns that cannot be used
     */
    static CsvColumns of(String name, byte @Nullable [] line) {
        if (line == null) {
            throw new ApsRulesException(name + ": the file is empty; its first line names the columns.");
        }
        List<String> wrong = new ArrayList<>();
        List<CsvPath> paths = new ArrayList<>();
        Set<CsvPath> seen = new HashSet<>();
        char separator = ',';
        try {
            String header = text(line);
            separator = header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
            for (String cell : cells(header, separator)) {
                CsvPath path = CsvPath.of(cell.trim());
                if (path == null) {
                    wrong.add("'" + shortened(cell) + "'"
                            + Nearest.of(cell.trim(), CsvPath.known())
                                    .map(near -> " (did you mean '" + near + "'?)")
                                    .orElse(""));
                } else if (!seen.add(path)) {
                    wrong.add("'" + shortened(cell) + "' (it is there twice)");
                } else {
                    paths.add(path);
                }
            }
        } catch (CharacterCodingException | CsvParseException | IllegalStateException unreadable) {
            wrong.add("it cannot be read as CSV in UTF-8");
        }
        if (!wrong.isEmpty()) {
            throw new ApsRulesException(name + ":1: the header has columns that are not known: "
                    + String.join(", ", wrong.subList(0, Math.min(SHOWN, wrong.size())))
                    + (wrong.size() > SHOWN ? " and " + (wrong.size() - SHOWN) + " more" : "")
                    + ". A column is the path of a fact, such as nationalities, application.lodgedOn or diplomas[0].level;"
                    + " 'aps facts' lists them.");
        }
        return new CsvColumns(List.copyOf(paths), separator);
    }

    /**
     * Reads a record.
     *
     * @param line the line
     * @throws io.github.apsrules.casefile.CaseFileException where it cannot be read
     */
    Node read(byte[] line) {
        List<String> cells;
        try {
            cells = cells(text(line), separator);
        } catch (CharacterCodingException notUtf8) {
            throw PeopleFile.broken("the line is not UTF-8 text");
        } catch (CsvParseException | IllegalStateException unreadable) {
            throw PeopleFile.broken("the line cannot be read as CSV: look for a quote that is not closed");
        }
        if (cells.size() != paths.size()) {
            throw PeopleFile.broken("the line has " + cells.size() + " cells and the header " + paths.size());
        }
        CsvTree tree = new CsvTree();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).trim();
            if (!cell.isEmpty()) {
                tree.add(paths.get(i), i + 1, cell);
            }
        }
        return tree.root();
    }

    private static List<String> cells(String line, char separator) {
        if (line.chars().filter(one -> one == '"').count() % 2 != 0) {
            throw new IllegalStateException("a quote is not closed");
        }
        Iterator<CsvRecord> records =
                CsvReader.builder().fieldSeparator(separator).ofCsvRecord(line).iterator();
        return records.hasNext() ? records.next().getFields() : List.of();
    }

    private static String text(byte[] line) throws CharacterCodingException {
        int length = line.length > 0 && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(line, 0, length))
                .toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String shortened(String cell) {
        String plain = cell.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= 40 ? plain : plain.substring(0, 40) + "…";
    }
}
