package io.github.apsrules.workbench.stubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apsrules.errors.ApsRulesException;
import io.github.apsrules.workbench.LawFiles;
import io.github.apsrules.workbench.check.Finding;
import io.github.apsrules.workbench.check.LawCheck;
import io.github.apsrules.workbench.check.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What {@code aps new} writes passes the check but for its marks. */
class StubsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Path LAW = Path.of("../src/main/resources");

    @Test
    void a_new_requirement_has_only_marks_to_fill_in() {
        Map<String, String> files =
                Stubs.requirement("tax-clearance", "sp-f17319", "rece-in-france", "ELIGIBILITY", "2027-03-01");
        assertThat(files).hasSize(4);
        assertThat(errorsIn(files)).isNotEmpty().allMatch(finding -> finding.code()
                .equals("fill-in"));
        assertThat(errorsIn(filledIn(files))).isEmpty();
    }

    @Test
    void a_new_agreement_has_only_marks_to_fill_in() {
        Map<String, String> files = Stubs.agreement("atlantis", "Atlantis", "AT", "2027-03-01");
        assertThat(files).hasSize(5);
        assertThat(errorsIn(files)).isNotEmpty().allMatch(finding -> finding.code()
                .equals("fill-in"));
        assertThat(errorsIn(filledIn(files))).isEmpty();
    }

    @Test
    void a_new_value_ends_the_line_before_it() {
        Map<String, String> files = Map.of(
                "law/a.drl",
                value(
                        "insert( LegalValue.amount( \"pay\", \"1.50\" ).from( \"2026-01-01\" ).lastKnown( \"2026-06-01\" ).per( \"example\" ) );"));
        String changed =
                new NewValue("pay", "1.75", "2027-01-01", "example").in(files).get("law/a.drl");
        assertThat(changed)
                .contains(
                        "insert( LegalValue.amount( \"pay\", \"1.50\" ).from( \"2026-01-01\" ).to( \"2027-01-01\" ).per( \"example\" ) );\n"
                                + "    insert( LegalValue.amount( \"pay\", \"1.75\" ).from( \"2027-01-01\" ).per( \"example\" ) );");
    }

    @Test
    void a_number_stays_a_number() {
        Map<String, String> files =
                Map.of("law/a.drl", value("insert( LegalValue.months( \"wait\", 3 ).per( \"example\" ) );"));
        assertThat(new NewValue("wait", "4", "2027-01-01", "example").in(files).get("law/a.drl"))
                .contains("LegalValue.months( \"wait\", 3 ).to( \"2027-01-01\" ).per( \"example\" )")
                .contains("LegalValue.months( \"wait\", 4 ).from( \"2027-01-01\" ).per( \"example\" )");
    }

    @Test
    void a_value_that_nobody_states_or_a_day_too_early_is_refused_in_words() {
        Map<String, String> files = Map.of(
                "law/a.drl",
                value("insert( LegalValue.months( \"wait\", 3 ).from( \"2026-01-01\" ).per( \"example\" ) );"));
        assertThatThrownBy(() -> new NewValue("weight", "4", "2027-01-01", "example").in(files))
                .isInstanceOf(ApsRulesException.class)
                .hasMessageContaining("'weight'");
        assertThatThrownBy(() -> new NewValue("wait", "4", "2025-01-01", "example").in(files))
                .isInstanceOf(ApsRulesException.class)
                .hasMessageContaining("begins later");
        assertThatThrownBy(
                        () -> new NewValue("wait", "4\" ) ); System.exit( 1 ); //", "2027-01-01", "example").in(files))
                .isInstanceOf(ApsRulesException.class);
    }

    private static String value(String line) {
        return "package law\n\nrule \"example pay: values\"\nwhen\nthen\n    " + line + "\nend\n";
    }

    private static Map<String, String> filledIn(Map<String, String> files) {
        Map<String, String> filled = new TreeMap<>();
        files.forEach((path, text) -> filled.put(path, text.replace(Stubs.MARK, "told")));
        return filled;
    }

    private static List<Finding> errorsIn(Map<String, String> files) {
        Map<String, String> all = new TreeMap<>(LawFiles.readAll(LAW));
        all.putAll(files);
        return LawCheck.check(all, DAY).stream()
                .filter(finding -> finding.severity() == Severity.ERROR && files.containsKey(finding.file()))
                .toList();
    }
}
