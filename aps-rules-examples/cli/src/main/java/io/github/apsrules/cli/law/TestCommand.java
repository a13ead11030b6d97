package io.github.apsrules.cli.law;

import io.github.apsrules.ApsRules;
import io.github.apsrules.casefile.scenarios.Mismatch;
import io.github.apsrules.casefile.scenarios.Scenario;
import io.github.apsrules.casefile.scenarios.ScenarioReader;
import io.github.apsrules.cli.Aps;
import io.github.apsrules.cli.RuleSource;
import io.github.apsrules.cli.Sheet;
import io.github.apsrules.cli.Sheet.Ink;
import io.github.apsrules.engine.PackContent;
import io.github.apsrules.errors.ApsRulesException;
import io.github.apsrules.workbench.LawFiles;
import io.github.apsrules.workbench.coverage.Coverage;
import io.github.apsrules.workbench.coverage.CoverageMeter;
import io.github.apsrules.workbench.coverage.CoverageText;
import io.github.apsrules.workbench.coverage.Deciders;
import io.github.apsrules.workbench.testing.JunitXml;
import io.github.apsrules.workbench.testing.LawTests;
import io.github.apsrules.workbench.testing.TestResult;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aps test}: runs the scenarios of a rule folder. */
@Command(
        name = "test",
        description = {
            "Run the scenarios of a folder of rules: all, those of some files, or one case.",
            "The last line says how many passed and failed."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all passed", "1:some failed", "2:the folder cannot be read", "3:the rules do not compile"})
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public final class TestCommand implements Callable<Integer> {
    private static final String SCENARIOS = "scenarios/";

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder with the sub-folders law, texts and scenarios.")
    private Path folder;

    @Parameters(
            index = "1..*",
            paramLabel = "FILES",
            description = "Scenario files, or parts of their names; all where none is named.")
    private List<String> files = List.of();

    @Option(names = "--case", paramLabel = "NAME", description = "Run only cases whose name has this in it.")
    private @Nullable String name;

    @Option(names = "--junit", paramLabel = "FILE", description = "Write the results as JUnit XML.")
    private @Nullable Path junit;

    @Mixin
    private CoverageOptions coverage;

    @Override
    public Integer call() {
        coverage.check();
        Map<String, String> law = LawFiles.readAll(folder);
        List<Scenario> scenarios = scenarios(law);
        PackContent pack = RuleSource.read(folder);
        LawTests tests = new LawTests(ApsRules.of(pack));
        CoverageMeter meter = coverage.wanted() ? new CoverageMeter(law, pack) : null;
        Progress progress =
                new Progress(spec.commandLine().getErr(), Aps.of(spec).terminal(), scenarios.size());
        List<TestResult> results = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            TestResult result = tests.run(scenario);
            results.add(result);
            if (meter != null && result.failure().isEmpty()) {
                meter.see(scenario);
            }
            progress.step();
        }
        progress.end();
        int failed = failures(results, law, pack);
        if (junit != null) {
            CoverageOptions.write(junit, JunitXml.write(results));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (meter != null) {
            Coverage seen = meter.coverage();
            coverage.report(seen, law, out);
            out.println(CoverageText.sum(seen));
        }
        out.println(results.size() - failed + " passed, " + failed + " failed");
        out.flush();
        return failed > 0 ? 1 : 0;
    }

    private int failures(List<TestResult> results, Map<String, String> law, PackContent pack) {
        List<TestResult> failed =
                results.stream().filter(result -> !result.passed()).toList();
        if (failed.isEmpty()) {
            return 0;
        }
        PrintWriter out = spec.commandLine().getOut();
        Sheet sheet = new Sheet(out, Aps.of(spec).terminal());
        Deciders deciders = new Deciders(law, pack);
        for (TestResult result : failed) {
            Scenario scenario = result.scenario();
            String place = "scenarios/" + scenario.file() + ":";
            sheet.line(Ink.RED, "FAILED", place + scenario.line() + ": " + scenario.title());
            if (!result.failure().isEmpty()) {
                out.println("  the decision broke: " + result.failure());
            }
            for (Mismatch mismatch : result.mismatches()) {
                out.println("  " + place + mismatch.line() + ": " + mismatch.what());
                out.println("    expected   " + mismatch.expected());
                out.println("    got        " + mismatch.got());
                deciders.of(scenario, mismatch).forEach(line -> out.println("    decided by " + line));
            }
        }
        return failed.size();
    }

    private List<Scenario> scenarios(Map<String, String> law) {
        List<Scenario> all = new ArrayList<>();
        law.forEach((path, content) -> {
            if (path.startsWith(SCENARIOS) && LawFiles.used(path)) {
                all.addAll(ScenarioReader.read(
                        path.substring(SCENARIOS.length()), content.getBytes(StandardCharsets.UTF_8)));
            }
        });
        if (all.isEmpty()) {
            throw new ApsRulesException(
                    "There are no scenarios in '" + folder + "': they stand in its sub-folder scenarios.");
        }
        List<Scenario> chosen = all.stream()
                .filter(scenario -> files.isEmpty() || files.stream().anyMatch(file -> named(scenario, file)))
                .filter(scenario -> name == null || scenario.name().contains(name))
                .toList();
        if (chosen.isEmpty()) {
            throw new ApsRulesException("No scenario of '" + folder + "' has such a file or name.");
        }
        return chosen;
    }

    private static boolean named(Scenario scenario, String file) {
        String plain = file.replace('\\', '/');
        return ("scenarios/" + scenario.file()).contains(plain) || plain.endsWith("scenarios/" + scenario.file());
    }
}
