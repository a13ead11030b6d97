package io.github.apsrules.workbench.check;

import io.github.apsrules.workbench.language.Problem;
import io.github.apsrules.workbench.language.SafeLanguage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Checks a whole rule folder without compiling it. Thread-safe. */
public final class LawCheck {
    private static final List<Check> CHECKS = List.of(
            new MarkCheck(),
            new FileCheck(),
            new PackFormCheck(),
            new TextFormCheck(),
            new LikelyMisspeltCheck(),
            new FormCheck(),
            new SourceCheck(),
            new TextCheck(),
            new ValueCheck(),
            new NotionCheck(),
            new RequirementCheck(),
            new OutcomeCheck(),
            new ContradictionCheck(),
            new ScenarioCheck());

    private LawCheck() {}

    /**
     * Checks a folder.
     *
     * @param files path to text: {@code law/**.drl}, {@code texts/*.properties}, {@code scenarios/**.yaml} and {@code pack.conf}; a folder
     *     without scenarios is not asked for them
     * @param day the day by which the age of sources is judged
     * @return what was found, sorted; empty where all is well
     */
    public static List<Finding> check(Map<String, String> files, LocalDate day) {
        Findings findings = new Findings();
        SafeLanguage.Reading reading = SafeLanguage.read(files);
        for (Problem problem : reading.problems()) {
            findings.add(
                    problem.blocks() ? Severity.ERROR : Severity.WARNING,
                    problem.code(),
                    problem.file(),
                    problem.at(),
                    problem.rule(),
                    problem.sentence(),
                    problem.fix());
        }
        boolean whole = reading.problems().stream().noneMatch(LawCheck::hidesRules);
        Pack pack = new Pack(files, reading.files(), day, findings);
        CHECKS.stream()
                .filter(check -> whole || !(check instanceof WholeCheck))
                .forEach(check -> check.run(pack, findings));
        return findings.sorted();
    }

    /** Whether a problem keeps rules from being read, so that what the rest lacks may stand in them. */
    private static boolean hidesRules(Problem problem) {
        return switch (problem.code()) {
            case "syntax",
                    "too-large",
                    "exists-and-not",
                    "forbidden-character",
                    "forbidden-statement",
                    "forbidden-attribute",
                    "forbidden-annotation",
                    "forbidden-condition",
                    "forbidden-declare" -> true;
            default -> false;
        };
    }
}
