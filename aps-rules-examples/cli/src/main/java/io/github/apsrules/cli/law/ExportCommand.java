package io.github.apsrules.cli.law;

import io.github.apsrules.errors.ApsRulesException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aps rules export}: writes the built-in law, texts, sources and scenarios to a folder. */
@Command(
        name = "export",
        description = {
            "Write the built-in law, texts, sources and scenarios to an empty or new folder.",
            "Edit the files there, then 'aps check DIR', 'aps test DIR', and --rules DIR with every command that decides."
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public final class ExportCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder to write to; made where there is none.")
    private Path folder;

    @Override
    public void run() {
        if (Files.exists(folder) && !empty(folder)) {
            throw new ApsRulesException(
                    "'" + folder + "' is not an empty folder: name a new one, nothing is overwritten.");
        }
        Map<String, byte[]> files = BuiltInFiles.all();
        files.forEach((name, content) -> {
            Path file = folder.resolve(name);
            try {
                Files.createDirectories(file.getParent());
                Files.write(file, content);
            } catch (IOException unwritable) {
                throw new ApsRulesException("The file '" + file + "' cannot be written.", unwritable);
            }
        });
        PrintWriter out = spec.commandLine().getOut();
        out.println(files.size() + " files written to " + folder + ". Next: aps check " + folder);
        out.flush();
    }

    private static boolean empty(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        } catch (IOException unreadable) {
            throw new ApsRulesException("The folder '" + folder + "' cannot be read.", unreadable);
        }
    }
}
