package io.github.apsrules.drl;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apsrules.ApsRules;
import io.github.apsrules.errors.ApsRulesException;
import io.github.apsrules.errors.InvalidFactException;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.HeldTitle;
import io.github.apsrules.facts.Situation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a caller does wrong is told as such, and never as a fault of the rules. */
@SuppressWarnings("NullAway") // null is what is tried here
class MisuseTest {
    private static final ApsRules RULES = ApsRules.load();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void no_case_and_no_question_are_told_with_what_to_do() {
        assertThatThrownBy(() -> RULES.decide("ELIGIBILITY", null))
                .isExactlyInstanceOf(ApsRulesException.class)
                .hasMessageContaining("CaseFile.askedOn(day).build()");
        assertThatThrownBy(() -> RULES.decide(null, CaseFile.askedOn(DAY).build()))
                .isExactlyInstanceOf(ApsRulesException.class)
                .hasMessageContaining("ELIGIBILITY");
    }

    @Test
    void null_for_a_word_is_told_on_every_question_naming_the_fact() {
        CaseFile aim = CaseFile.askedOn(DAY)
                .situation(Situation.builder().aim(null).build())
                .build();
        CaseFile kind = CaseFile.askedOn(DAY)
                .titles(HeldTitle.builder().kind(null).build())
                .build();
        for (String question : RULES.questions()) {
            assertRefused("situation.aim: is null: tell UNKNOWN", question, aim);
            assertRefused("titles.kind: is null: tell UNKNOWN", question, kind);
        }
    }

    private static void assertRefused(String message, String question, CaseFile caseFile) {
        assertThatThrownBy(() -> RULES.decide(question, caseFile))
                .isInstanceOf(InvalidFactException.class)
                .hasMessageStartingWith(message);
    }
}
