package io.github.apsrules.cli.law;

import io.github.apsrules.workbench.stubs.Stubs;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aps new requirement}: the stubs of a new condition. */
@Command(
        name = "requirement",
        description = "Write the stubs of a new condition: rules, texts and scenarios, with marks to fill in.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public final class NewRequirementCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of rules.")
    private Path folder;

    @Option(names = "--id", paramLabel = "ID", description = "Its id, as health-insurance.")
    private @Nullable String id;

    @Option(
            names = "--article",
            paramLabel = "ARTICLE",
            description = "The article that asks for it, or another source.")
    private @Nullable String article;

    @Option(names = "--route", paramLabel = "ROUTE", description = "The kind of route, as rece-in-france.")
    private @Nullable String route;

    @Option(names = "--question", paramLabel = "QUESTION", description = "The question, as ELIGIBILITY.")
    private @Nullable String question;

    @Option(names = "--from", paramLabel = "DAY", description = "Its first day, as 2027-03-01.")
    private @Nullable String from;

    @Override
    public void run() {
        StubFiles stubs = new StubFiles(spec);
        stubs.create(
                folder,
                Stubs.requirement(
                        stubs.ask(id, "Its id (as health-insurance)?"),
                        stubs.ask(article, "Which article asks for it (as L422-10)?"),
                        stubs.ask(route, "On which route (as rece-in-france)?"),
                        stubs.ask(question, "For which question (as ELIGIBILITY)?"),
                        stubs.ask(from, "From which day (YYYY-MM-DD)?")));
    }
}
