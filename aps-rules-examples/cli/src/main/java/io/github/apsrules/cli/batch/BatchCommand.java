package io.github.apsrules.cli.batch;

import io.github.apsrules.ApsRules;
import io.github.apsrules.cli.Aps;
import io.github.apsrules.cli.CaseSource;
import io.github.apsrules.cli.DayConverter;
import io.github.apsrules.cli.Failures;
import io.github.apsrules.cli.LanguageOption;
import io.github.apsrules.cli.Questions;
import io.github.apsrules.cli.RuleSource;
import io.github.apsrules.cli.Terminal;
import io.github.apsrules.errors.ApsRulesException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aps batch}: decides a file of people. */
@Command(
        name = "batch",
        description = "Decide one question for each person of a file, a line each.",
        footer = {
            "%nPEOPLE ending in .csv is CSV, anything else has a case as JSON on each line (as 'aps generate' writes it)."
                    + " A person is one line, in the output too, named by its number; the order is kept.",
            "%nIn CSV the first line names the columns. A column is the path of a fact: on, about, situation.place,"
                    + " diplomas.level (of the first), diplomas[1].level (of the second); 'aps facts' lists them."
                    + " nationalities holds codes with blanks between. In the column of a list, such as titles, 'none' tells"
                    + " that there is none. An empty cell is not told. Commas or semicolons divide cells; no line breaks in quotes.",
            "%nThe day is the one of --on, else of the line, else today in Paris. What a line says in 'asks' is not read.",
            "%nA line that cannot be decided goes to the errors file with its number and the reason, never its content;"
                    + " the rest goes on, and the exit code is 2 at the end (3 where rules are broken).",
            "%nA batch that was stopped goes on with the same command and --resume: no line is lost or doubled."
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public final class BatchCommand implements Callable<Integer> {
    private static final int PACK = 16;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PEOPLE", description = "File of people; - for standard input.")
    private String file;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "File of the decisions, JSON lines.")
    private Path out;

    @Option(
            names = "--errors",
            paramLabel = "FILE",
            description = "File of what could not be decided; else FILE.errors.")
    private @Nullable Path errors;

    @Option(names = "--question", paramLabel = "ID", description = "Question to decide; else ELIGIBILITY.")
    private @Nullable String question;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Day the question is asked.")
    private @Nullable LocalDate on;

    @Option(names = "--threads", paramLabel = "N", description = "Threads; else one for each processor.")
    private @Nullable Integer threads;

    @Option(names = "--csv", description = "Read PEOPLE as CSV whatever its name.")
    private boolean csv;

    @Option(names = "--full", description = "Write whole decisions with their sentences, not outcomes alone.")
    private boolean full;

    @Option(names = "--resume", description = "Go on where an earlier run stopped.")
    private boolean resume;

    @Mixin
    private LanguageOption language;

    @Mixin
    private RuleSource rules;

    @Override
    public Integer call() throws IOException {
        int wanted = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (wanted < 1 || wanted > 256) {
            throw new ApsRulesException("--threads is a number from 1 to 256.");
        }
        boolean standard = file.equals(CaseSource.STANDARD_INPUT);
        long size = standard ? 0 : CaseSource.size(file);
        Path failed = errors == null ? Path.of(out + ".errors") : errors;
        ApsRules loaded = rules.load();
        String asked = Questions.of(List.of(question == null ? Questions.USUAL : question), loaded.questions())
                .get(0);
        Teller teller =
                new Teller(asked, loaded.manifest().sha256().substring(0, PACK), full ? language.locale() : null);
        try (InputStream input = standard ? Aps.of(spec).input() : Files.newInputStream(Path.of(file))) {
            PeopleFile people = new PeopleFile(
                    file, input, csv || file.toLowerCase(Locale.ROOT).endsWith(".csv"));
            try (Results results = Results.open(out, failed, resume)) {
                Kept kept = resume ? Kept.find(people, out, failed, teller) : Kept.NOTHING;
                results.keep(kept);
                Progress progress = progress(size, people.offset());
                Batch batch = new Batch(
                        people,
                        new Answer.Asker(loaded, teller, on, Aps.of(spec).today()),
                        results,
                        progress);
                long start = System.nanoTime();
                batch.run(wanted);
                if (progress != null) {
                    progress.end();
                }
                return said(batch, kept, failed, System.nanoTime() - start);
            }
        }
    }

    private @Nullable Progress progress(long size, long before) {
        return Terminal.showsProgress()
                ? new Progress(
                        spec.commandLine().getErr(), Aps.of(spec).terminal().width(), size, before, System::nanoTime)
                : null;
    }

    private int said(Batch batch, Kept kept, Path failed, long nanos) {
        PrintWriter words = spec.commandLine().getOut();
        words.printf(
                Locale.ROOT,
                "%,d people in %s%s%n",
                batch.done(),
                Progress.time(nanos / 1_000_000_000L),
                kept.people() > 0 ? String.format(Locale.ROOT, "; %,d were there already", kept.people()) : "");
        words.flush();
        PrintWriter err = spec.commandLine().getErr();
        long bad = batch.bad() + kept.bad();
        if (bad > 0) {
            err.printf(Locale.ROOT, "aps: %,d lines could not be decided; %s says why.%n", bad, failed);
        }
        if (batch.broken() > 0) {
            err.printf(Locale.ROOT, "aps: the rule base contains errors; %,d people met them.%n", batch.broken());
        }
        err.flush();
        return batch.broken() > 0 ? Failures.BROKEN_RULES : bad > 0 ? Failures.BAD_INPUT : 0;
    }
}
