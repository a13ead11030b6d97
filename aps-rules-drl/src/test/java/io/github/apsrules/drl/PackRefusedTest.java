package io.github.apsrules.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apsrules.ApsRules;
import io.github.apsrules.errors.RuleBaseException;
import io.github.apsrules.facts.CaseFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** A pack whose parts do not belong together is refused when it is loaded, never asked. */
class PackRefusedTest {
    private static final String INDEX = "META-INF/aps-rules/rules.tsv";

    @Test
    void the_pack_as_built_is_loaded() {
        assertThat(ApsRules.load(with(INDEX, text -> text)).questions()).contains("ELIGIBILITY");
    }

    @Test
    void an_index_that_gives_a_rule_to_another_question_is_refused_by_name() {
        refused(with(
                        INDEX,
                        text -> text.replace(
                                "ELIGIBILITY\tFinding\tL422-14 return period: met",
                                "RENEWAL\tFinding\tL422-14 return period: met")))
                .hasMessageContaining("'L422-14 return period: met' serves RENEWAL by the index and ELIGIBILITY");
    }

    @Test
    void an_index_that_lacks_a_rule_or_has_one_more_is_refused() {
        refused(with(INDEX, text -> text.replace("ELIGIBILITY\tFinding\tL422-14 return period: met\n", "")))
                .hasMessageContaining("'L422-14 return period: met'");
        refused(with(INDEX, text -> text + "*\t-\tAAA made up\n")).hasMessageContaining("'AAA made up'");
    }

    @Test
    void an_index_that_hides_what_rules_conclude_is_no_ground_for_an_answer() {
        ApsRules rules = ApsRules.load(
                with(INDEX, text -> text.replaceAll("(?m)^ELIGIBILITY\\t[^\\t]*\\t", "ELIGIBILITY\t-\t")));
        CaseFile nothing = CaseFile.askedOn(LocalDate.of(2026, 11, 23)).build();
        assertThatThrownBy(() -> rules.decide("ELIGIBILITY", nothing))
                .isInstanceOf(RuleBaseException.class)
                .hasMessageContaining("and its text does not show it");
    }

    @Test
    void an_index_that_cannot_be_read_is_refused() {
        refused(with(INDEX, text -> "nonsense\n")).hasMessageContaining("cannot be read");
    }

    @Test
    void law_that_was_changed_after_the_build_is_refused() {
        refused(with("law/ceseda/L422-14.drl", text -> text + "\n")).hasMessageContaining("changed after it was built");
    }

    private static AbstractThrowableAssert<?, ?> refused(ClassLoader pack) {
        return assertThatThrownBy(() -> ApsRules.load(pack)).isInstanceOf(RuleBaseException.class);
    }

    /** The class path with one file changed. */
    private static ClassLoader with(String file, UnaryOperator<String> change) {
        return new ClassLoader(PackRefusedTest.class.getClassLoader()) {
            @Override
            public InputStream getResourceAsStream(String name) {
                InputStream found = super.getResourceAsStream(name);
                if (!name.equals(file) || found == null) {
                    return found;
                }
                try (found) {
                    String before = new String(found.readAllBytes(), StandardCharsets.UTF_8);
                    return new ByteArrayInputStream(change.apply(before).getBytes(StandardCharsets.UTF_8));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        };
    }
}
