package io.github.apsrules.cli.law;

import io.github.apsrules.cli.Aps;
import io.github.apsrules.errors.ApsRulesException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Asks what an option left out, and writes what was made. */
final class StubFiles {
    private final PrintWriter out;
    private final BufferedReader answers;

    StubFiles(CommandSpec spec) {
        out = spec.commandLine().getOut();
        answers = new BufferedReader(new InputStreamReader(Aps.of(spec).input(), StandardCharsets.UTF_8));
    }

    /** What an option says, or else what a person answers. */
    String ask(@Nullable String told, String question) {
        if (told != null) {
            return told;
        }
        out.print(question + " ");
        out.flush();
        try {
            String answer = answers.readLine();
            if (answer == null || answer.isBlank()) {
                throw new ApsRulesException("No answer to: " + question);
            }
            return answer.strip();
        } catch (IOException unreadable) {
            throw new ApsRulesException("The answer cannot be read.", unreadable);
        }
    }

    /** Writes new files; none that is there already is overwritten. */
    void create(Path folder, Map<String, String> files) {
        for (String name : files.keySet()) {
            if (Files.exists(folder.resolve(name))) {
                throw new ApsRulesException("The file '" + folder.resolve(name) + "' is there already.");
            }
        }
        write(folder, files);
    }

    /** Writes files anew. */
    void write(Path folder, Map<String, String> files) {
        if (!Files.isDirectory(folder.resolve("law"))) {
            throw new ApsRulesException("There is no law in '" + folder + "'. 'aps rules export' writes one.");
        }
        files.forEach((name, content) -> {
            CoverageOptions.write(folder.resolve(name), content);
            out.println("written: " + folder.resolve(name));
        });
        out.println("Next: aps check " + folder);
        out.flush();
    }
}
