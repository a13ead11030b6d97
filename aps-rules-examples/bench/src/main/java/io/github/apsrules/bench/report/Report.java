package io.github.apsrules.bench.report;

import io.github.apsrules.ApsRules;
import io.github.apsrules.bench.Engine;
import io.github.apsrules.bench.Sample;
import io.github.apsrules.bench.Told;
import io.github.apsrules.facts.CaseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Writes {@code RESULTS.md} from the files of one run, and puts JMH's own JSON beside it. */
public final class Report {
    private final Figures figures;
    private final StringBuilder text = new StringBuilder();

    private Report(Figures figures) {
        this.figures = figures;
    }

    /**
     * Writes it.
     *
     * @param arguments folder of the run, folder of the report
     */
    public static void main(String[] arguments) throws IOException {
        Path run = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Files.writeString(target.resolve("RESULTS.md"), of(run));
        if (!run.toAbsolutePath().normalize().equals(target.toAbsolutePath().normalize())) {
            Files.copy(
                    run.resolve("results.json"), target.resolve("results.json"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Returns the report.
     *
     * @param run folder of the run
     */
    public static String of(Path run) throws IOException {
        Report report = new Report(new Figures(run));
        report.head();
        report.decide();
        new PeersPart(report.figures, report.text).write();
        new RestPart(report.figures, report.text).write();
        return report.text.toString();
    }

    private void head() {
        ApsRules rules = ApsRules.load();
        Engine pruned = Engine.pruned("ELIGIBILITY", rules.values());
        List<CaseFile> people = Sample.people();
        double facts = people.stream()
                .mapToInt(person -> Told.of(person).size())
                .average()
                .orElse(0);
        double concluded = people.stream()
                .mapToInt(person -> pruned.pooled(Told.of(person), person).size())
                .average()
                .orElse(0);
        line("# Results of one measured run");
        line("");
        line(
                "Written by `run.sh`; the numbers of JMH are in `results.json` beside this file. Read the ratios: microseconds are those"
                        + " of one machine.");
        line("");
        line("- Machine: " + Machine.inWords());
        line("- Day: " + LocalDate.now(ZoneOffset.UTC));
        line("- Rules: " + rules.manifest().rules() + " in the pack, " + pruned.rules()
                + " in the base of ELIGIBILITY, Drools " + rules.manifest().drools());
        line(String.format(
                Locale.ROOT,
                "- People: %d made-up ones a call, with %.0f facts and gaps each on average; %.0f conclusions of rules each",
                people.size(),
                facts,
                concluded));
        line("");
    }

    private void decide() {
        Figures.Row facade = figures.row("DecideBench.facade");
        line("## One ELIGIBILITY decision");
        line("");
        line("| way | µs | ± | KiB | facade is × this |");
        line("|---|---|---|---|---|");
        row("the library (facade)", "DecideBench.facade", facade);
        row("… with the whole explanation in words", "DecideBench.facadeExplained", facade);
        row("its rules and sessions, conclusions not combined", "DecideBench.ownSessions", facade);
        row(
                "engine alone: pooled sessions, the same rules in no order, conclusions not combined",
                "DecideBench.bareSessions",
                facade);
        row(
                "naive Drools: configuration and session a call, values as rules, one base",
                "DecideBench.naiveSessions",
                facade);
        row("plain Java written by hand: outcomes alone", "DecideBench.writtenByHand", facade);
        line("");
        for (String bare : List.of("ownSessions", "bareSessions")) {
            String what = bare.equals("ownSessions") ? "its rules and sessions" : "the engine alone";
            target("facade ≤ 1.25 × " + what, ratio("DecideBench.facade", "DecideBench." + bare), 1.25);
            target(
                    "facade with its explanation ≤ 1.45 × " + what,
                    ratio("DecideBench.facadeExplained", "DecideBench." + bare),
                    1.45);
        }
        target("facade ≤ 0.20 × naive Drools", ratio("DecideBench.facade", "DecideBench.naiveSessions"), 0.20);
        target("facade ≤ 150 × plain Java", ratio("DecideBench.facade", "DecideBench.writtenByHand"), 150);
        target("facade ≤ 70 KiB a decision", facade.bytes() / 1024, 70);
        double two = 2
                * facade.micros()
                / figures.row("DecideBench.facadeInTwoThreads").micros();
        line(String.format(
                Locale.ROOT, "- two threads ≥ 1.6 × one: %.2f, %s", two, two >= 1.6 ? "held" : "**missed**"));
        line("");
    }

    private void row(String words, String name, Figures.Row facade) {
        Figures.Row row = figures.row(name);
        line(String.format(
                Locale.ROOT,
                "| %s | %.1f | %s | %.1f | %.2f |",
                words,
                row.micros(),
                Double.isNaN(row.error()) ? "–" : String.format(Locale.ROOT, "%.1f", row.error()),
                row.bytes() / 1024,
                facade.micros() / row.micros()));
    }

    private double ratio(String one, String other) {
        return figures.row(one).micros() / figures.row(other).micros();
    }

    private void target(String words, double found, double most) {
        line(String.format(Locale.ROOT, "- %s: %.2f, %s", words, found, found <= most ? "held" : "**missed**"));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
