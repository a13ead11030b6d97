package io.github.apsrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apsrules.engine.PackContent;
import io.github.apsrules.workbench.check.Finding;
import io.github.apsrules.workbench.check.LawCheck;
import io.github.apsrules.workbench.check.Severity;
import io.github.apsrules.workbench.coverage.Coverage;
import io.github.apsrules.workbench.coverage.CoverageMeter;
import io.github.apsrules.workbench.coverage.CoverageText;
import io.github.apsrules.workbench.mutation.BundledLaw;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The bundled law passes its own check, and its scenarios fire each rule and try nearly each condition both ways. */
class BundledLawTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    /** How many of a hundred rules fire. */
    private static final int FIRED = 100;

    /** How many of a hundred conditions are at least seen both true and false. */
    private static final int BOTH = 98;

    @Test
    void the_check_finds_no_errors() {
        Map<String, String> files = BundledLaw.exported();
        assertThat(files).hasSizeGreaterThan(200);
        assertThat(LawCheck.check(files, DAY))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::inWords)
                .isEmpty();
    }

    @Test
    void its_scenarios_try_its_rules_and_conditions() {
        PackContent pack = BundledLaw.compile(BundledLaw.files());
        CoverageMeter meter = new CoverageMeter(BundledLaw.files(), pack);
        BundledLaw.scenarios().forEach(meter::see);
        Coverage coverage = meter.coverage();
        assertThat(coverage.rules()).hasSizeGreaterThan(900);
        assertThat(coverage.total().percentFired())
                .as(CoverageText.write(coverage))
                .isGreaterThanOrEqualTo(FIRED);
        assertThat(coverage.total().percentBoth())
                .as(CoverageText.write(coverage))
                .isGreaterThanOrEqualTo(BOTH);
    }
}
