package io.github.apsrules.cli.law;

import io.github.apsrules.workbench.stubs.Stubs;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aps new agreement}: the stubs of a new bilateral agreement. */
@Command(
        name = "agreement",
        description = "Write the stubs of a new agreement: values, sources, name and scenarios, with marks to fill in.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public final class NewAgreementCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of rules.")
    private Path folder;

    @Option(names = "--id", paramLabel = "ID", description = "Its id, as atlantis.")
    private @Nullable String id;

    @Option(names = "--name", paramLabel = "NAME", description = "Name of the country in English.")
    private @Nullable String name;

    @Option(names = "--country", paramLabel = "CODE", description = "Code of the country, two capital letters.")
    private @Nullable String country;

    @Option(names = "--from", paramLabel = "DAY", description = "Day of its entry into force, as 2027-03-01.")
    private @Nullable String from;

    @Override
    public void run() {
        StubFiles stubs = new StubFiles(spec);
        stubs.create(
                folder,
                Stubs.agreement(
                        stubs.ask(id, "Its id (as atlantis)?"),
                        stubs.ask(name, "The name of the country in English?"),
                        stubs.ask(country, "The code of the country (two capital letters)?"),
                        stubs.ask(from, "In force from which day (YYYY-MM-DD)?")));
    }
}
