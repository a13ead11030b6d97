package io.github.apsrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of a folder take the place of the built-in ones, as a whole. */
@SuppressWarnings("NullAway.Init") // JUnit fills the folder
class RulesFolderTest {
    private static final Path TOY = Path.of("../../aps-rules-drl/workbench/src/test/resources/toy");
    private static final Path BUILT_IN = Path.of("../../aps-rules-drl/src/main/resources");
    private static final String CARD = "on: 2026-11-23\ndocuments: [ { kind: OTHER, validTo: 2026-12-31 } ]\n";

    @TempDir
    private Path folder;

    private Path law;

    @BeforeEach
    void copy() throws IOException {
        Files.createDirectories(folder.resolve("law"));
        Files.createDirectories(folder.resolve("texts"));
        for (String name : new String[] {"texts/toy_en.properties", "texts/sources.properties"}) {
            Files.copy(TOY.resolve(name), folder.resolve(name));
        }
        Files.copy(BUILT_IN.resolve("texts/chrome_en.properties"), folder.resolve("texts/chrome_en.properties"));
        law = folder.resolve("law/library-cards.drl");
        Files.copy(TOY.resolve("law/library-cards.drl"), law);
        Files.writeString(folder.resolve("pack.conf"), "law-known-until=2026-11-23\nquestions=MAY_BORROW:any\n");
    }

    @Test
    void its_own_question_is_asked_and_answered() {
        Run run = decide();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("valid until 31 December 2026", "21 December 2026");
    }

    @Test
    void one_edited_number_changes_the_decision() throws IOException {
        Files.writeString(law, Files.readString(law).replace("\"loan-days\", 28", "\"loan-days\", 14"));
        assertThat(decide().out()).contains("7 December 2026").doesNotContain("21 December 2026");
    }

    @Test
    void a_notion_of_the_built_in_rules_may_be_declared_otherwise() throws IOException {
        String own = Files.readString(law)
                .replace(
                        "rule \"library loan days",
                        "declare FilingDay\n    card : String @key\nend\n\nrule \"library loan days")
                .concat("""

                        rule "library card: filed"
                        when
                            Applies( requirement == "card-valid" )
                        then
                            insertLogical( new FilingDay( "green" ) );
                        end
                        """);
        Files.writeString(law, own);
        Run run = decide();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("21 December 2026");
    }

    @Test
    void rules_that_do_not_compile_are_broken_rules() throws IOException {
        Files.writeString(law, Files.readString(law).replace("LegalValues()", "LegalValuez()"));
        Run run = decide();
        assertThat(run.code()).isEqualTo(Failures.BROKEN_RULES);
        assertThat(run.err())
                .contains("rule base is broken", "library-cards.drl")
                .doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void rules_that_contradict_themselves_are_broken_rules() throws IOException {
        Files.writeString(law, Files.readString(law).replace("validTo < $on, $last", "validTo >= $on, $last"));
        Run run = decide();
        assertThat(run.code()).isEqualTo(Failures.BROKEN_RULES);
        assertThat(run.err()).contains("the rule base contains errors");
    }

    @Test
    void a_manifest_that_cannot_be_read_is_a_broken_rule_base() throws IOException {
        Files.writeString(folder.resolve("pack.conf"), "law-known-until=soon\n");
        Run run = decide();
        assertThat(run.code()).isEqualTo(Failures.BROKEN_RULES);
        assertThat(run.err()).contains("soon");
    }

    @Test
    void a_folder_without_law_is_wrong_input() throws IOException {
        Files.delete(law);
        Files.delete(folder.resolve("law"));
        Run run = decide();
        assertThat(run.code()).isEqualTo(Failures.BAD_INPUT);
        assertThat(run.err()).contains("There is no law in");
    }

    private Run decide() {
        return Run.reading(CARD, "decide", "-", "--rules", folder.toString());
    }
}
