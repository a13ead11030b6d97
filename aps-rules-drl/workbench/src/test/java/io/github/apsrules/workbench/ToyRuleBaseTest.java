package io.github.apsrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apsrules.ApsRules;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.errors.ApsRulesException;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.DocumentAtHand;
import io.github.apsrules.facts.DocumentKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Library cards run on core unchanged: core knows no law and no question. */
class ToyRuleBaseTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final ApsRules RULES = ApsRules.of(new PackCompiler(ToyRuleBaseTest.class.getClassLoader())
            .compile(
                    LawFiles.read(Path.of("src/test/resources/toy")),
                    Map.of("law-known-until", "2026-11-23", "questions", "MAY_BORROW:any")));

    @Test
    void a_question_that_core_never_heard_of_is_answered() {
        Decision decision = RULES.decide("MAY_BORROW", card(ON));
        assertThat(decision.outcome()).isEqualTo(Outcome.MET);
        assertThat(decision.faults()).isEmpty();
        assertThat(decision.deadlines()).singleElement().satisfies(deadline -> assertThat(deadline.closes())
                .isEqualTo(LocalDate.of(2026, 12, 21)));
    }

    @Test
    void an_expired_card_is_refused_with_its_remedy() {
        Decision decision = RULES.decide("MAY_BORROW", card(ON.minusDays(1)));
        assertThat(decision.outcome()).isEqualTo(Outcome.UNMET);
        assertThat(decision.explain(Locale.ENGLISH)).contains("expired on 22 November 2026", "renew the card");
    }

    @Test
    void nothing_told_is_unknown_and_told_none_is_no() {
        assertThat(RULES.decide("MAY_BORROW", CaseFile.askedOn(ON).build()).outcome())
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(RULES.decide("MAY_BORROW", CaseFile.askedOn(ON).documents().build())
                        .outcome())
                .isEqualTo(Outcome.UNMET);
    }

    @Test
    void a_question_of_no_pack_is_refused_by_name() {
        CaseFile nothing = CaseFile.askedOn(ON).build();
        assertThatThrownBy(() -> RULES.decide("MAY_LEND", nothing))
                .isInstanceOf(ApsRulesException.class)
                .hasMessageContaining("MAY_LEND")
                .hasMessageContaining("MAY_BORROW");
    }

    private static CaseFile card(LocalDate validTo) {
        return CaseFile.askedOn(ON)
                .documents(DocumentAtHand.builder()
                        .kind(DocumentKind.OTHER)
                        .validTo(validTo)
                        .build())
                .build();
    }
}
