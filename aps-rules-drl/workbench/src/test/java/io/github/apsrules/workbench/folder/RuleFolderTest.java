package io.github.apsrules.workbench.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apsrules.ApsRules;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.errors.ApsRulesException;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.Place;
import io.github.apsrules.facts.Situation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder becomes rules only when it is good; a watched one changes them at once, or not at all. */
@SuppressWarnings("NullAway.Init") // JUnit fills the folder
class RuleFolderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final CaseFile IN_FRANCE = CaseFile.askedOn(DAY)
            .situation(Situation.builder().place(Place.FRANCE).build())
            .build();

    @TempDir
    private Path folder;

    @Test
    void a_good_folder_decides() throws IOException {
        ApsRules rules = RuleFolder.load(new TestFolder(folder).root(), DAY);
        Decision decision = rules.decide("MAY_BORROW", IN_FRANCE);
        assertThat(decision.outcome()).isEqualTo(Outcome.MET);
        assertThat(days(decision)).isEqualTo(28);
    }

    @Test
    void a_folder_with_errors_is_refused_with_each_of_them() throws IOException {
        TestFolder edited = new TestFolder(folder);
        edited.edit("place == Place.FRANCE", "palce == Place.FRANCE");
        assertThatThrownBy(() -> RuleFolder.load(edited.root(), DAY))
                .isInstanceOfSatisfying(RefusedRulesException.class, refused -> {
                    assertThat(refused.findings()).singleElement().satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("unknown-field");
                        assertThat(finding.file()).isEqualTo("law/card.drl");
                        assertThat(finding.line()).isPositive();
                    });
                })
                .hasMessageContaining("Did you mean 'place'?");
    }

    @Test
    void a_folder_whose_scenario_fails_is_refused_with_its_name() throws IOException {
        TestFolder edited = new TestFolder(folder);
        edited.edit("place == Place.ABROAD", "place == Place.FRANCE");
        assertThatThrownBy(() -> RuleFolder.load(edited.root(), DAY))
                .isInstanceOfSatisfying(RefusedRulesException.class, refused -> assertThat(refused.failed())
                        .isNotEmpty())
                .hasMessageContaining("lives abroad");
    }

    @Test
    void a_folder_without_law_or_conf_is_refused_in_words() throws IOException {
        assertThatThrownBy(() -> RuleFolder.load(folder, DAY))
                .isInstanceOf(ApsRulesException.class)
                .hasMessageContaining("no law");
        TestFolder edited = new TestFolder(folder);
        Files.delete(edited.root().resolve("pack.conf"));
        assertThatThrownBy(() -> RuleFolder.load(edited.root(), DAY))
                .isInstanceOf(ApsRulesException.class)
                .hasMessageContaining("pack.conf");
    }

    @Test
    void a_bad_edit_leaves_the_last_good_rules_and_says_why() throws Exception {
        TestFolder edited = new TestFolder(folder);
        Told told = new Told();
        try (RuleWatch watch = RuleFolder.watch(edited.root(), DAY, Duration.ofMillis(50), told)) {
            ApsRules before = watch.rules();
            edited.edit("place == Place.FRANCE", "place == Place.FRENCH");
            assertThat(told.next()).contains("unknown-constant", "Did you mean 'FRANCE'?");
            assertThat(watch.rules()).isSameAs(before);
            edited.days(14);
            assertThat(told.next()).isEqualTo("accepted");
            assertThat(days(watch.rules().decide("MAY_BORROW", IN_FRANCE))).isEqualTo(14);
            assertThat(days(before.decide("MAY_BORROW", IN_FRANCE))).isEqualTo(28);
        }
    }

    private static long days(Decision decision) {
        return ChronoUnit.DAYS.between(DAY, decision.deadlines().get(0).closes());
    }
}
