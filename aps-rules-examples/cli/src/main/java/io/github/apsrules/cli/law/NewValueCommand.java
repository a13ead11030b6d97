package io.github.apsrules.cli.law;

import io.github.apsrules.workbench.LawFiles;
import io.github.apsrules.workbench.stubs.NewValue;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aps new value}: the next line of a legal value. */
@Command(
        name = "value",
        description = "Write the next line of a legal value, such as a new SMIC, and end the one before.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public final class NewValueCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of rules.")
    private Path folder;

    @Option(names = "--key", paramLabel = "KEY", description = "What the value is of, as smic.")
    private @Nullable String key;

    @Option(names = "--content", paramLabel = "VALUE", description = "The new value, as 1900.00.")
    private @Nullable String content;

    @Option(names = "--from", paramLabel = "DAY", description = "Its first day, as 2027-01-01.")
    private @Nullable String from;

    @Option(names = "--source", paramLabel = "SOURCE", description = "Its citation.")
    private @Nullable String source;

    @Override
    public void run() {
        StubFiles stubs = new StubFiles(spec);
        NewValue value = new NewValue(
                stubs.ask(key, "Which value (its key, as smic)?"),
                stubs.ask(content, "What is it now?"),
                stubs.ask(from, "From which day (YYYY-MM-DD)?"),
                stubs.ask(source, "By which source (its id, or ARTICLE@DAY)?"));
        stubs.write(folder, value.in(LawFiles.readAll(folder)));
    }
}
