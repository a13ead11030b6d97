package io.github.apsrules.cli.travel;

import io.github.apsrules.ApsRules;
import io.github.apsrules.casefile.json.DecisionJson;
import io.github.apsrules.cli.Aps;
import io.github.apsrules.cli.CaseSource;
import io.github.apsrules.cli.DayConverter;
import io.github.apsrules.cli.DecisionPage;
import io.github.apsrules.cli.Failures;
import io.github.apsrules.cli.LanguageOption;
import io.github.apsrules.cli.RuleSource;
import io.github.apsrules.cli.Sheet;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.errors.ApsRulesException;
import io.github.apsrules.facts.CaseFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aps travel}: days used and left, planned trips, and a picture of them. */
@Command(
        name = "travel",
        description = "Count days of travel, and say whether planned trips are possible.",
        footer = {
            "%nWithout CASE, stays and trips that are not given count as none; titles that are not given stay unknown.",
            "With CASE, the options add to what the file tells.",
            "The day is the one of --on, else the one of the case file, else today in Paris.",
            "%nExample:",
            "  aps travel --on 2026-11-23 --title FR:2025-11-15..2026-11-14 --stay DE:2026-03-01..2026-03-20"
                    + " --plan ES:2026-12-01..2027-02-10 --svg travel.svg"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public final class TravelCommand implements Callable<Integer> {
    /** The question that the rules answer. */
    static final String QUESTION = "TRAVEL";

    /** How the answer is written. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "CASE",
            description = "Case file in YAML or JSON; - for standard input.")
    private @Nullable String file;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Day the question is asked, YYYY-MM-DD.")
    private @Nullable LocalDate on;

    @Mixin
    private SpanOptions spans;

    @Mixin
    private WishOptions wishes;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "text (the default) or json.")
    private Format format;

    @Option(names = "--svg", paramLabel = "FILE", description = "Draw a timeline into a file, as SVG.")
    private @Nullable Path svg;

    @Mixin
    private LanguageOption language;

    @Mixin
    private RuleSource rules;

    @Override
    public Integer call() {
        if (file == null && spans.isEmpty() && wishes.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Give a case file, or what to count: --stay, --plan, --title, --wish");
        }
        CaseFile caseFile = caseFile(Aps.of(spec));
        ApsRules loaded = rules.load();
        Decision decision = loaded.decide(QUESTION, caseFile);
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.print(DecisionJson.write(decision, language.locale()));
        } else {
            new DecisionPage(new Sheet(out, Aps.of(spec).terminal()), language.get()).write(List.of(decision));
        }
        out.flush();
        if (svg != null) {
            Timeline timeline = new TimelineReader(loaded).read(caseFile, decision);
            draw(svg, TimelineSvg.write(timeline, new TimelineWords(language.get(), loaded.texts())));
        }
        return verdict(decision);
    }

    private int verdict(Decision decision) {
        if (decision.faults().isEmpty()) {
            return 0;
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println("aps: the rule base contains errors; they are named in the decision.");
        err.flush();
        return Failures.BROKEN_RULES;
    }

    private CaseFile caseFile(Aps aps) {
        if (file == null) {
            CaseFile nothing = CaseFile.askedOn(on == null ? aps.today() : on)
                    .stays()
                    .trips()
                    .build();
            return with(nothing);
        }
        CaseSource source = CaseSource.read(file, aps.input());
        LocalDate ofFile = source.document().on();
        LocalDate otherwise = ofFile == null ? aps.today() : ofFile;
        return with(source.askedOn(on == null ? otherwise : on));
    }

    /** Adds what the options tell. */
    private CaseFile with(CaseFile told) {
        return new CaseFile(
                told.on(),
                told.nationalities(),
                told.situation(),
                joined(told.titles(), spans.titles()),
                told.diplomas(),
                told.documents(),
                told.prefecture(),
                told.application(),
                told.jobOffers(),
                told.business(),
                joined(told.stays(), spans.stays()),
                spans.trips(told.trips(), told.on()),
                wishes.over(told.travel()));
    }

    /** A section of which nobody tells anything stays not told. */
    private static <T> @Nullable List<T> joined(@Nullable List<T> told, List<T> added) {
        if (told == null) {
            return added.isEmpty() ? null : added;
        }
        return Stream.concat(told.stream(), added.stream()).toList();
    }

    private static void draw(Path file, String picture) {
        try {
            Files.writeString(file, picture);
        } catch (IOException unwritable) {
            throw new ApsRulesException("The picture cannot be written to '" + file + "'.", unwritable);
        }
    }
}
