package io.github.apsrules.cli.people;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.apsrules.casefile.json.CaseJson;
import io.github.apsrules.cli.DayConverter;
import io.github.apsrules.errors.ApsRulesException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code aps generate}: makes people up. */
@Command(
        name = "generate",
        description = "Make people up, for trials of 'aps batch': as various as real ones, and nobody's data.",
        footer = "%nThe same seed, number and day give the same people.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public final class GenerateCommand implements Callable<Integer> {
    /** How people are written. */
    enum Format {
        JSONL,
        CSV
    }

    @Spec
    private CommandSpec spec;

    @Option(names = "--people", required = true, paramLabel = "N", description = "How many.")
    private long people;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Where chance starts; else 1.")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "File to write, never overwritten; else standard output.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "jsonl|csv",
            defaultValue = "jsonl",
            description = "jsonl (the default): a case on each line; csv: a column for each fact.")
    private Format format;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            defaultValue = "2026-11-23",
            description = "Day that most people ask about, give or take two years; else 2026-11-23.")
    private LocalDate on;

    @Override
    public Integer call() throws IOException {
        if (people < 0) {
            throw new ApsRulesException("--people is a number from 0 on.");
        }
        if (out == null) {
            PrintWriter words = spec.commandLine().getOut();
            write(words);
            words.flush();
            return 0;
        }
        try (BufferedWriter file =
                Files.newBufferedWriter(out, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            write(file);
        } catch (FileAlreadyExistsException there) {
            throw new ApsRulesException(out + ": this file is there already and is not overwritten.", there);
        } catch (NoSuchFileException noFolder) {
            throw new ApsRulesException(out + ": its folder does not exist.", noFolder);
        }
        return 0;
    }

    private void write(Writer writer) throws IOException {
        PeopleMaker maker = new PeopleMaker(seed, on);
        if (format == Format.JSONL) {
            for (long i = 0; i < people; i++) {
                writer.write(CaseJson.line(maker.person(i)));
                writer.write('\n');
            }
            return;
        }
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        csv.writeRecord(CsvLines.header());
        for (long i = 0; i < people; i++) {
            csv.writeRecord(CsvLines.cells(maker.person(i)));
        }
        csv.flush();
    }
}
