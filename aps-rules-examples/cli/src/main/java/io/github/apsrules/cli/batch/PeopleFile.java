package io.github.apsrules.cli.batch;

import io.github.apsrules.casefile.CaseFileException;
import io.github.apsrules.casefile.CaseReader;
import io.github.apsrules.casefile.NodeReader;
import io.github.apsrules.casefile.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people of a file, a line each; empty lines are passed over. Not thread-safe, the people are. */
final class PeopleFile {
    private final LineReader lines;
    private final @Nullable CsvColumns columns;
    private @Nullable Person waiting;

    /**
     * Starts to read.
     *
     * @param name for messages
     * @param input the bytes
     * @param csv whether they are CSV; else a case as JSON on each line
     * @throws io.github.apsrules.errors.ApsRulesException for a header that cannot be used
     */
    PeopleFile(String name, InputStream input, boolean csv) throws IOException {
        lines = new LineReader(input, NodeReader.LARGEST);
        columns = csv ? CsvColumns.of(name, lines.next()) : null;
    }

    /** Returns the next person, or {@code null} after the last one. */
    @Nullable
    Person next() throws IOException {
        Person person = waiting;
        waiting = null;
        while (person == null) {
            byte[] line = lines.next();
            if (line == null) {
                return null;
            }
            if (lines.tooLong() || !blank(line)) {
                person = person(line, lines.tooLong());
            }
        }
        return person;
    }

    /** Gives a person back, to be the next one. */
    void back(Person person) {
        waiting = person;
    }

    /** How many bytes were read. */
    long offset() {
        return lines.offset();
    }

    private Person person(byte[] line, boolean tooLong) {
        CsvColumns csv = columns;
        if (tooLong) {
            return new Person(lines.number(), () -> {
                throw broken("the line is longer than " + NodeReader.LARGEST + " bytes");
            });
        }
        if (csv != null) {
            return new Person(lines.number(), () -> CaseReader.read("line", csv.read(line)));
        }
        return new Person(lines.number(), () -> CaseReader.read("line.json", line));
    }

    private static boolean blank(byte[] line) {
        for (byte one : line) {
            if (one != ' ' && one != '\t' && one != '\r') {
                return false;
            }
        }
        return true;
    }

    static CaseFileException broken(String reason) {
        return new CaseFileException("line", List.of(new Problem(1, 1, "", reason, List.of())));
    }
}
