package io.github.apsrules.cli;

import io.github.apsrules.ApsRules;
import io.github.apsrules.casefile.json.DecisionJson;
import io.github.apsrules.cli.Sheet.Ink;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.facts.CaseFile;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aps decide}: decides the questions of a case. */
@Command(
        name = "decide",
        description = "Decide a case, and say why.",
        footer = {
            "%nThe day is the one of --on, else the one of the case file, else today in Paris.",
            "The questions are those of --question, else those of the case file, else ELIGIBILITY;"
                    + " 'aps questions' lists them.",
            "As JSON, one question gives an object and several give an array."
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class DecideCommand implements Callable<Integer> {
    /** How a decision is written. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CASE", description = "Case file in YAML or JSON; - for standard input.")
    private String file;

    @Option(
            names = "--question",
            paramLabel = "ID",
            split = ",",
            description = "Question to decide; may be given several times.")
    private @Nullable List<String> questions;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "Day the question is asked, YYYY-MM-DD.")
    private @Nullable LocalDate on;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "text (the default) or json.")
    private Format format;

    @Mixin
    private LanguageOption language;

    @Mixin
    private RuleSource rules;

    @Override
    public Integer call() {
        Aps aps = Aps.of(spec);
        CaseSource source = CaseSource.read(file, aps.input());
        Day day = day(source.document().on(), aps);
        ApsRules loaded = rules.load();
        List<String> ids = questions(source, loaded.questions());
        CaseFile caseFile = source.askedOn(day.on());
        List<Decision> decisions =
                ids.stream().map(id -> loaded.decide(id, caseFile)).toList();
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            out.print(
                    decisions.size() == 1
                            ? DecisionJson.write(decisions.get(0), Blocks.locale(language.get()))
                            : DecisionJson.write(decisions, Blocks.locale(language.get())));
        } else {
            Sheet sheet = new Sheet(out, aps.terminal());
            sheet.paragraph(0, Ink.FAINT, CliTexts.say(language.get(), "cli.day." + day.from(), day.on()));
            new DecisionPage(sheet, language.get()).write(decisions);
        }
        out.flush();
        return verdict(decisions);
    }

    /** A decision that reports a fault of the rules is no success, whatever it says. */
    private int verdict(List<Decision> decisions) {
        if (decisions.stream().allMatch(decision -> decision.faults().isEmpty())) {
            return 0;
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println("aps: the rule base contains errors; they are named in the decision.");
        err.flush();
        return Failures.BROKEN_RULES;
    }

    private List<String> questions(CaseSource source, List<String> known) {
        if (questions != null) {
            return Questions.of(questions, known);
        }
        List<String> asked = source.asks(known);
        return asked.isEmpty() ? List.of(known.contains(Questions.USUAL) ? Questions.USUAL : known.get(0)) : asked;
    }

    private Day day(@Nullable LocalDate ofFile, Aps aps) {
        if (on != null) {
            return new Day(on, "flag");
        }
        return ofFile == null ? new Day(aps.today(), "today") : new Day(ofFile, "file");
    }

    /** The day a question is asked, and who named it. */
    private record Day(LocalDate on, String from) {}
}
