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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of coverage: as text on the screen, as JSON and as a page. */
final class CoverageOptions {
    @Option(names = "--coverage", description = "Say which rules and conditions the scenarios try, and which not.")
    private boolean text;

    @Option(names = "--coverage-json", paramLabel = "FILE", description = "Write the coverage as JSON.")
    private @Nullable Path json;

    @Option(
            names = "--coverage-html",
            paramLabel = "FILE",
            description = "Write the coverage as a page that shows the rules, their conditions coloured.")
    private @Nullable Path html;

    boolean wanted() {
        return text || json != null || html != null;
    }

    void report(Coverage coverage, Map<String, String> law, PrintWriter out) {
        if (text) {
            out.print(CoverageText.write(coverage));
        }
        if (json != null) {
            write(json, CoverageJson.write(coverage));
        }
        if (html != null) {
            write(html, CoverageHtml.write(coverage, law));
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
