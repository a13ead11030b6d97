package io.github.apsrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands around {@code decide}, help and layout. */
class CommandsTest {

    @Test
    void the_version_names_library_rules_and_law() {
        Run run = Run.of("--version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("aps 0.", "rules", "law known up to 20", "Drools 10.2.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"decide", "new", "questions", "facts"})
    void every_command_has_help_with_exit_codes(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: aps " + command, "Exit codes:");
        assertThat(Run.of("help", command).out()).isEqualTo(run.out());
    }

    @Test
    void completion_is_generated() {
        assertThat(Run.of("generate-completion").out()).contains("complete", "decide", "questions", "--format");
    }

    @Test
    void questions_and_facts_are_listed_in_words() {
        assertThat(Run.of("questions").out()).contains("ELIGIBILITY    May you stay");
        assertThat(Run.of("questions", "--lang", "fr").out()).contains("ELIGIBILITY    Pouvez-vous rester");
        assertThat(Run.of("facts").out())
                .contains("diplomas [ ]", "awardedOn", "MASTER | ")
                .doesNotContainPattern("fact\\.[a-z]");
        assertThat(Run.of("facts", "--lang", "fr").out()).doesNotContainPattern("fact\\.[a-z]");
    }

    @Test
    void a_new_case_is_written_once_and_decides(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("mine.yaml");
        Run first = Run.of("new", "case", file.toString());
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("aps decide " + file);
        String written = Files.readString(file);
        assertThat(Run.of("decide", file.toString()).code()).isZero();

        Run second = Run.of("new", "case", file.toString());
        assertThat(second.code()).isEqualTo(Failures.BAD_INPUT);
        assertThat(second.err()).contains("not overwritten");
        assertThat(Files.readString(file)).isEqualTo(written);
    }

    @Test
    void a_new_case_goes_to_the_screen_without_a_file_and_into_no_missing_folder(@TempDir Path folder) {
        assertThat(Run.of("new", "case", "--lang", "fr").out()).contains("format: 1", "Un dossier vide");
        Run run = Run.of("new", "case", folder.resolve("none/mine.yaml").toString());
        assertThat(run.code()).isEqualTo(Failures.BAD_INPUT);
        assertThat(run.err()).contains("its folder does not exist");
    }

    @Test
    void the_terminal_is_described_by_its_environment() {
        assertThat(Terminal.of(Map.of(), true)).isEqualTo(new Terminal(80, true));
        assertThat(Terminal.of(Map.of("COLUMNS", "100", "NO_COLOR", "1"), true)).isEqualTo(new Terminal(100, false));
        assertThat(Terminal.of(Map.of("COLUMNS", "wide", "TERM", "dumb"), true)).isEqualTo(new Terminal(80, false));
        assertThat(Terminal.of(Map.of("COLUMNS", "7", "NO_COLOR", ""), true)).isEqualTo(new Terminal(40, true));
        assertThat(Terminal.of(Map.of("COLUMNS", "9000"), false)).isEqualTo(new Terminal(120, false));
    }

    @Test
    void a_narrow_terminal_gets_narrow_lines() {
        Run run = Run.on(new Terminal(50, false), "decide", ModelCases.path("licence-pro-congo"));
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.length() > 50 && line.strip().contains(" ")))
                .isEmpty();
    }

    @Test
    void french_signs_stay_beside_their_word() {
        Run run = Run.on(new Terminal(80, false), "decide", ModelCases.path("ivorian-rece"), "--lang", "fr");
        assertThat(run.out().lines().filter(line -> line.strip().matches("[:;»].*")))
                .isEmpty();
    }
}
