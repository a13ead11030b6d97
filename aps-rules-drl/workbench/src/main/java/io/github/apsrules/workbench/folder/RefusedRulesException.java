package io.github.apsrules.workbench.folder;

import io.github.apsrules.errors.ApsRulesException;
import io.github.apsrules.workbench.check.Finding;
import io.github.apsrules.workbench.testing.TestResult;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder of rules that may not decide: it has errors, or a scenario fails. The message names all of them. */
public final class RefusedRulesException extends ApsRulesException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;
    private final transient List<TestResult> failed;

    RefusedRulesException(List<Finding> findings, List<TestResult> failed) {
        super("The rules are refused:\n" + lines(findings, failed));
        this.findings = List.copyOf(findings);
        this.failed = List.copyOf(failed);
    }

    /** {@return the errors of the check; empty where scenarios fail} */
    public List<Finding> findings() {
        return findings;
    }

    /** {@return the scenarios that fail; empty where the check found errors} */
    public List<TestResult> failed() {
        return failed;
    }

    private static String lines(List<Finding> findings, List<TestResult> failed) {
        Stream<String> scenarios = failed.stream()
                .map(result -> "scenarios/" + result.scenario().file() + ": "
                        + result.scenario().title() + ": " + String.join("; ", result.lines()));
        return Stream.concat(findings.stream().map(Finding::inWords), scenarios).collect(Collectors.joining("\n"));
    }
}
