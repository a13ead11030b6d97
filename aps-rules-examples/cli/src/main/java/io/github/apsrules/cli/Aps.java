package io.github.apsrules.cli;

import io.github.apsrules.cli.batch.BatchCommand;
import io.github.apsrules.cli.law.CheckCommand;
import io.github.apsrules.cli.law.RulesCommand;
import io.github.apsrules.cli.law.TestCommand;
import io.github.apsrules.cli.people.GenerateCommand;
import io.github.apsrules.cli.travel.SchengenCommand;
import io.github.apsrules.cli.travel.TravelCommand;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;

/** The root of the {@code aps} command; a new command joins the list of subcommands. Not thread-safe. */
@Command(
        name = "aps",
        description = "French immigration rules for foreign graduates: decide a case and say why.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:the input is wrong; the message says where", "3:the rule base is broken"},
        footer = "%nInformation, not legal advice.",
        subcommands = {
            DecideCommand.class,
            BatchCommand.class,
            GenerateCommand.class,
            NewCommand.class,
            QuestionsCommand.class,
            TravelCommand.class,
            SchengenCommand.class,
            FactsCommand.class,
            CheckCommand.class,
            TestCommand.class,
            RulesCommand.class,
            AutoComplete.GenerateCompletion.class,
            CommandLine.HelpCommand.class
        })
public final class Aps {
    /** Where it is today: the day counts as it does for a French office. */
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final int NARROWEST_HELP = 55;
    private static final int WIDEST_HELP = 100;

    private final Clock clock;
    private final InputStream input;
    private final Terminal terminal;

    /**
     * Creates it.
     *
     * @param clock tells the day where neither the command nor the file does
     * @param input where a case comes from that is given as {@code -}
     * @param terminal where the text goes
     */
    public Aps(Clock clock, InputStream input, Terminal terminal) {
        this.clock = clock;
        this.input = input;
        this.terminal = terminal;
    }

    /** Starts it. */
    public static void main(String[] arguments) {
        Aps aps = new Aps(Clock.systemUTC(), System.in, Terminal.ofSystem());
        CommandLine line = aps.commandLine();
        line.setOut(Terminal.writer(System.out)).setErr(Terminal.writer(System.err));
        int code = line.execute(arguments);
        line.getOut().flush();
        line.getErr().flush();
        System.exit(code);
    }

    /** Returns the command with its subcommands, ready to execute. */
    public CommandLine commandLine() {
        CommandLine line = new CommandLine(this);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(Math.max(NARROWEST_HELP, Math.min(terminal.width(), WIDEST_HELP)));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler(Failures::inArguments);
        line.setExecutionExceptionHandler(Failures::whileRunning);
        return line;
    }

    /**
     * Returns the root of a command.
     *
     * @param spec the command's own
     */
    public static Aps of(CommandSpec spec) {
        return (Aps) spec.root().userObject();
    }

    /** Returns today in Paris. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(PARIS));
    }

    /** Returns where a case comes from that is given as {@code -}. */
    public InputStream input() {
        return input;
    }

    /** Returns where the text goes. */
    public Terminal terminal() {
        return terminal;
    }
}
