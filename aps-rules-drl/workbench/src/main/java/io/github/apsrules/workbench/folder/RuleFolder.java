package io.github.apsrules.workbench.folder;

import io.github.apsrules.ApsRules;
import io.github.apsrules.casefile.scenarios.ScenarioReader;
import io.github.apsrules.engine.PackContent;
import io.github.apsrules.errors.ApsRulesException;
import io.github.apsrules.errors.RuleBaseException;
import io.github.apsrules.workbench.LawFiles;
import io.github.apsrules.workbench.PackCompiler;
import io.github.apsrules.workbench.check.Finding;
import io.github.apsrules.workbench.check.LawCheck;
import io.github.apsrules.workbench.check.Severity;
import io.github.apsrules.workbench.testing.LawTests;
import io.github.apsrules.workbench.testing.TestResult;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A folder of rules as a rule pack: checked, compiled, its scenarios run, and only then used. The folder has the sub-folders {@code law},
 * {@code texts} and {@code scenarios} and the file {@code pack.conf}, as {@code aps rules export} writes them.
 *
 * <pre>{@code
 * try (RuleWatch watch = RuleFolder.watch(folder, today, Duration.ofSeconds(1), listener)) {
 *     watch.rules().decide("ELIGIBILITY", caseFile);
 * }
 * }</pre>
 */
public final class RuleFolder {
    private RuleFolder() {}

    /**
     * Loads a folder.
     *
     * @param folder the folder
     * @param day the day by which the age of sources is judged
     * @return the folder, checked, compiled and tried
     * @throws RefusedRulesException where the check finds errors or a scenario fails
     * @throws RuleBaseException where the engine refuses the rules all the same
     * @throws ApsRulesException where the folder cannot be read
     */
    public static ApsRules load(Path folder, LocalDate day) {
        return start(LawFiles.readAll(folder), day);
    }

    /**
     * Loads a folder and goes on to look at it; a good edit takes the place of the rules at once, a bad one leaves them.
     *
     * @param folder the folder
     * @param day the day by which the age of sources is judged
     * @param pause time between two looks
     * @param listener told of each edit, in a thread of the watch
     * @return the watch, to be closed
     * @throws RefusedRulesException where the folder has errors to begin with, or a scenario fails
     * @throws ApsRulesException where the folder cannot be read
     */
    public static RuleWatch watch(Path folder, LocalDate day, Duration pause, RuleListener listener) {
        Map<String, String> files = LawFiles.readAll(folder);
        return new RuleWatch(folder, day, pause, listener, files, start(files, day));
    }

    static ApsRules start(Map<String, String> files, LocalDate day) {
        List<Finding> errors = LawCheck.check(files, day).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new RefusedRulesException(errors, List.of());
        }
        Map<String, String> pack = new HashMap<>(files);
        pack.keySet()
                .removeIf(path -> path.startsWith("scenarios/") || path.equals(LawFiles.CONF) || !LawFiles.used(path));
        PackContent content =
                new PackCompiler(RuleFolder.class.getClassLoader()).compile(pack, conf(files.get(LawFiles.CONF)));
        ApsRules rules = ApsRules.of(content);
        List<TestResult> failed = failed(rules, files);
        if (!failed.isEmpty()) {
            throw new RefusedRulesException(List.of(), failed);
        }
        return rules;
    }

    private static List<TestResult> failed(ApsRules rules, Map<String, String> files) {
        LawTests tests = new LawTests(rules);
        List<TestResult> failed = new ArrayList<>();
        files.forEach((path, content) -> {
            if (path.startsWith("scenarios/") && path.endsWith(".yaml")) {
                String name = path.substring("scenarios/".length());
                ScenarioReader.read(name, content.getBytes(StandardCharsets.UTF_8)).stream()
                        .map(tests::run)
                        .filter(result -> !result.passed())
                        .forEach(failed::add);
            }
        });
        return failed;
    }

    private static Map<String, String> conf(@Nullable String text) {
        if (text == null) {
            throw new ApsRulesException(
                    "The folder has no pack.conf: it names the questions, and the day until which the law is known.");
        }
        Properties lines = new Properties();
        try {
            lines.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new RuleBaseException("The file pack.conf cannot be read as lines of key=value.", unreadable);
        }
        Map<String, String> conf = new HashMap<>();
        lines.stringPropertyNames().forEach(key -> conf.put(key, lines.getProperty(key)));
        return conf;
    }
}
