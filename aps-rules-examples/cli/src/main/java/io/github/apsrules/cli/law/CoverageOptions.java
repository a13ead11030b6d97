package io.github.apsrules.cli.law;

import io.github.apsrules.errors.ApsRulesException;
import io.github.apsrules.workbench.coverage.Coverage;
import io.github.apsrules.workbench.coverage.CoverageHtml;
import io.github.apsrules.workbench.coverage.CoverageJson;
import io.github.apsrules.workbench.coverage.CoverageText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The option of coverage: as text on the screen, or as text, JSON or a page in a file. */
final class CoverageOptions {
    private static final String SCREEN = "text";

    @Option(
            names = "--coverage",
            paramLabel = "text|FILE",
            description = {
                "Say which rules fired, and which conditions were seen true, false and unknown.",
                "As 'text' on the screen, or in a file: FILE.html shows the law with its conditions coloured, FILE.json"
                        + " and FILE.txt are for programs and notes. May be given more than once."
            })
    private List<String> wanted = List.of();

    boolean wanted() {
        return !wanted.isEmpty();
    }

    /** Refuses a name that says no format, before anything is run. */
    void check() {
        for (String one : wanted) {
            if (!one.equals(SCREEN) && !one.matches(".+\\.(html|json|txt)")) {
                throw new ApsRulesException(
                        "Coverage is written as 'text' or to a file whose name ends in .html, .json or .txt; '" + one
                                + "' is neither.");
            }
        }
    }

    void report(Coverage coverage, Map<String, String> law, PrintWriter out) {
        for (String one : wanted) {
            if (one.equals(SCREEN)) {
                out.print(CoverageText.write(coverage));
            } else if (one.endsWith(".json")) {
                write(Path.of(one), CoverageJson.write(coverage));
            } else {
                write(
                        Path.of(one),
                        one.endsWith(".html") ? CoverageHtml.write(coverage, law) : CoverageText.write(coverage));
            }
        }
    }

    static void write(Path file, String content) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, content);
        } catch (IOException unwritable) {
            throw new ApsRulesException("The file '" + file + "' cannot be written.", unwritable);
        }
    }
}
