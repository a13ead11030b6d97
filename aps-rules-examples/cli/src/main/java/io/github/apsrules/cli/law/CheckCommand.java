package io.github.apsrules.cli.law;

import io.github.apsrules.cli.Aps;
import io.github.apsrules.cli.Sheet;
import io.github.apsrules.cli.Sheet.Ink;
import io.github.apsrules.workbench.LawFiles;
import io.github.apsrules.workbench.check.Finding;
import io.github.apsrules.workbench.check.FindingsJson;
import io.github.apsrules.workbench.check.LawCheck;
import io.github.apsrules.workbench.check.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aps check}: says what is wrong with a rule folder. */
@Command(
        name = "check",
        description = {
            "Check a folder of rules: language, types, form, sources, texts, values, scenarios.",
            "Each finding names its place, what is wrong and what to do; docs/checks has a page for each code."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no errors", "1:errors were found", "2:the folder cannot be read"})
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public final class CheckCommand implements Callable<Integer> {
    private enum Format {
        TEXT,
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder with the sub-folders law, texts and scenarios.")
    private Path folder;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How findings are written.")
    private Format format;

    @Option(
            names = "--day",
            paramLabel = "DAY",
            description = "Judge the age of sources by this day (YYYY-MM-DD) instead of today.")
    private @Nullable LocalDate day;

    @Option(names = "--errors-only", description = "Leave warnings out.")
    private boolean errorsOnly;

    @Override
    public Integer call() {
        Aps aps = Aps.of(spec);
        Map<String, String> files = LawFiles.readAll(folder);
        List<Finding> findings = LawCheck.check(files, Objects.requireNonNullElseGet(day, aps::today)).stream()
                .filter(finding -> !errorsOnly || finding.severity() == Severity.ERROR)
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        if (format == Format.JSON) {
            out.print(FindingsJson.write(findings));
        } else {
            Sheet sheet = new Sheet(out, aps.terminal());
            findings.forEach(finding -> write(finding, sheet));
            out.println(count(errors, "error") + ", " + count(findings.size() - errors, "warning") + " in "
                    + count(files.size(), "file"));
        }
        out.flush();
        return errors > 0 ? 1 : 0;
    }

    private static void write(Finding finding, Sheet sheet) {
        boolean error = finding.severity() == Severity.ERROR;
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        String rest = finding.inWords().substring(severity.length() + 1);
        sheet.line(error ? Ink.RED : Ink.YELLOW, severity, rest);
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
