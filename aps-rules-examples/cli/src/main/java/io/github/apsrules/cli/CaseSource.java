package io.github.apsrules.cli;

import io.github.apsrules.casefile.CaseDocument;
import io.github.apsrules.casefile.CaseFileException;
import io.github.apsrules.casefile.CaseReader;
import io.github.apsrules.casefile.Node;
import io.github.apsrules.casefile.NodeReader;
import io.github.apsrules.casefile.Problem;
import io.github.apsrules.errors.ApsRulesException;
import io.github.apsrules.facts.CaseFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case from a file or from standard input, and where it says what. */
public final class CaseSource {
    /** The name of standard input. */
    public static final String STANDARD_INPUT = "-";

    private final String name;
    private final byte[] content;
    private final Node root;
    private final CaseDocument document;

    private CaseSource(String name, byte[] content) {
        this.name = name;
        this.content = content;
        try {
            root = NodeReader.read(name, content);
            document = CaseReader.read(name, root);
        } catch (CaseFileException wrong) {
            throw shown(wrong);
        }
    }

    /**
     * Reads a case.
     *
     * @param file path of a YAML or JSON file, or {@code -}
     * @param input standard input
     * @throws ApsRulesException where it cannot be read; where its content is wrong, naming and showing each wrong line
     */
    public static CaseSource read(String file, InputStream input) {
        if (file.equals(STANDARD_INPUT)) {
            try {
                return new CaseSource("standard input", limited("standard input", input));
            } catch (IOException unreadable) {
                throw new ApsRulesException("Standard input cannot be read.", unreadable);
            }
        }
        return new CaseSource(file, content(file));
    }

    /**
     * Returns the size of a file of people.
     *
     * @param file path of the file
     * @throws ApsRulesException where there is no such file or it is a folder
     */
    public static long size(String file) {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new ApsRulesException(file + ": this is a folder; people are one file, or - for standard input.");
            }
            return Files.size(path);
        } catch (InvalidPathException noPath) {
            throw new ApsRulesException(file + ": this cannot be the name of a file.", noPath);
        } catch (IOException missing) {
            throw new ApsRulesException(file + ": there is no such file.", missing);
        }
    }

    private static byte[] content(String file) {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new ApsRulesException(file + ": this is a folder; a case is one file, or - for standard input.");
            }
            if (!Files.exists(path)) {
                throw new ApsRulesException(
                        file + ": there is no such file. 'aps new case " + file + "' writes one to fill in.");
            }
            try (InputStream stream = Files.newInputStream(path)) {
                return limited(file, stream);
            }
        } catch (InvalidPathException noPath) {
            throw new ApsRulesException(file + ": this cannot be the name of a file.", noPath);
        } catch (AccessDeniedException denied) {
            throw new ApsRulesException(file + ": you are not allowed to read this file.", denied);
        } catch (IOException unreadable) {
            throw new ApsRulesException(file + ": the file cannot be read.", unreadable);
        }
    }

    private static byte[] limited(String name, InputStream stream) throws IOException {
        byte[] content = stream.readNBytes(NodeReader.LARGEST + 1);
        if (content.length > NodeReader.LARGEST) {
            throw new ApsRulesException(
                    name + ": the file is too large; a case has at most " + NodeReader.LARGEST + " bytes.");
        }
        return content;
    }

    /** Returns the case. */
    public CaseDocument document() {
        return document;
    }

    /**
     * Returns the case as asked on a day.
     *
     * @param day the day
     * @throws ApsRulesException where it cannot be asked on that day, naming and showing each wrong line
     */
    public CaseFile askedOn(LocalDate day) {
        try {
            return document.askedOn(day);
        } catch (CaseFileException wrong) {
            throw shown(wrong);
        }
    }

    /**
     * Returns the ids of the questions that the file asks, as the rules write them.
     *
     * @param known ids of the questions that can be asked
     * @throws ApsRulesException naming and showing the line of one that cannot
     */
    public List<String> asks(List<String> known) {
        List<String> asks = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < document.asks().size() && problems.size() <= CaseFileException.MOST; i++) {
            String read = document.asks().get(i);
            String id = Questions.find(read, known);
            if (id == null) {
                problems.add(problem(i, read, known));
            } else if (!asks.contains(id)) {
                asks.add(id);
            }
        }
        if (!problems.isEmpty()) {
            throw shown(new CaseFileException(name, problems));
        }
        return asks;
    }

    private ApsRulesException shown(CaseFileException wrong) {
        return new ApsRulesException(Excerpts.under(wrong.problems(), name, content));
    }

    private Problem problem(int index, String read, List<String> known) {
        Node place = place(index);
        return new Problem(
                place == null ? 0 : place.line(),
                place == null ? 0 : place.column(),
                "asks[" + index + "]",
                Questions.unknown(read, known),
                known);
    }

    private @Nullable Node place(int index) {
        Node asks = root.field("asks");
        if (asks == null || asks.items() == null) {
            return asks;
        }
        return asks.items().get(index);
    }
}
