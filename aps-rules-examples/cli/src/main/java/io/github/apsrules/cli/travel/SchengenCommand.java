package io.github.apsrules.cli.travel;

import io.github.apsrules.casefile.vectors.VectorCheck;
import io.github.apsrules.casefile.vectors.VectorCheck.Mismatch;
import io.github.apsrules.casefile.vectors.VectorFile;
import io.github.apsrules.casefile.vectors.VectorRow;
import io.github.apsrules.cli.RuleSource;
import io.github.apsrules.errors.ApsRulesException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code aps schengen}: holds the rules of travel against a file of test vectors. */
@Command(
        name = "schengen",
        description = "Hold the rules of travel against test vectors, a row at a time.",
        footer = "%nExit code 1: rows fail or cannot be read. Exit code 2: the file cannot be used.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public final class SchengenCommand implements Callable<Integer> {
    private static final int ROWS_FAIL = 1;
    private static final long LARGEST = 100_000_000;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--vectors",
            required = true,
            paramLabel = "FILE.csv",
            description = "File of test vectors: comma-separated, with the names of the columns in its first line.")
    private Path file;

    @Mixin
    private RuleSource rules;

    @Override
    public Integer call() {
        VectorFile vectors = read(file);
        VectorCheck check = new VectorCheck(rules.load(), TravelCommand.QUESTION);
        PrintWriter out = spec.commandLine().getOut();
        for (VectorFile.BadLine bad : vectors.badLines()) {
            out.println("line " + bad.line() + (bad.id().isEmpty() ? "" : ", row " + bad.id())
                    + ": this row cannot be read: " + bad.reason());
        }
        int passed = 0;
        for (VectorRow row : vectors.rows()) {
            List<Mismatch> mismatches = check.check(row);
            mismatches.forEach(mismatch -> out.println(words(row, mismatch)));
            passed += mismatches.isEmpty() ? 1 : 0;
        }
        int failed = vectors.rows().size() - passed + vectors.badLines().size();
        out.println(passed + " passed, " + failed + " failed");
        out.flush();
        return failed == 0 ? 0 : ROWS_FAIL;
    }

    private static String words(VectorRow row, Mismatch mismatch) {
        return "line " + row.line() + ", row " + mismatch.id() + ", column " + mismatch.column() + ": expected "
                + orNothing(mismatch.expected()) + ", got " + orNothing(mismatch.got());
    }

    private static String orNothing(String value) {
        return value.isEmpty() ? "nothing" : value;
    }

    private static VectorFile read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new ApsRulesException(file + ": that is a folder; the test vectors are one file.");
            }
            if (!Files.isRegularFile(file)) {
                throw new ApsRulesException(file + ": there is no such file.");
            }
            if (Files.size(file) > LARGEST) {
                throw new ApsRulesException(file + ": the file has more than " + LARGEST + " bytes.");
            }
            VectorFile vectors = VectorFile.read(Files.readAllLines(file));
            if (vectors.rows().isEmpty() && vectors.badLines().isEmpty()) {
                throw new ApsRulesException(file + ": the file has no row beside the names of its columns.");
            }
            if (vectors.rows().stream().anyMatch(row -> row.expected().isEmpty())) {
                throw new ApsRulesException(file + ": the first line names no expected column, such as days_used.");
            }
            return vectors;
        } catch (CharacterCodingException notUtf8) {
            throw new ApsRulesException(file + ": the file is not UTF-8 text.", notUtf8);
        } catch (IOException unreadable) {
            throw new ApsRulesException(file + ": the file cannot be read.", unreadable);
        } catch (IllegalArgumentException noColumns) {
            throw new ApsRulesException(file + ": " + noColumns.getMessage() + ".", noColumns);
        }
    }
}
