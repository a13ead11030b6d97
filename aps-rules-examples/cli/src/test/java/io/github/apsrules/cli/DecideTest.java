package io.github.apsrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code aps decide} decides, on which day, and how it says so. */
class DecideTest {
    private static final String NOTHING = "{}";
    private static final String DATED = "format: 1\non: 2026-11-23\n";

    @Test
    void the_day_of_the_flag_comes_before_the_day_of_the_file() {
        assertThat(Run.reading(DATED, "decide", "-", "--on", "2026-06-01").out())
                .startsWith("1 June 2026, the day given with --on.");
    }

    @Test
    void the_day_of_the_file_comes_before_today() {
        assertThat(Run.reading(DATED, "decide", "-").out())
                .startsWith("23 November 2026, the day given in the case file.");
    }

    @Test
    void today_is_the_day_in_paris() {
        assertThat(Run.reading(NOTHING, "decide", "-").out()).startsWith("1 January 2027, today in Paris.");
    }

    @Test
    void eligibility_is_asked_where_nothing_is() throws IOException {
        assertThat(json(Run.reading(NOTHING, "decide", "-", "--format", "json"))
                        .get("question")
                        .asText())
                .isEqualTo("ELIGIBILITY");
    }

    @Test
    void the_file_asks_before_the_usual_question_and_the_flag_before_the_file() throws IOException {
        String asking = DATED + "asks: [ RENEWAL, TRAVEL ]\n";
        JsonNode ofFile = json(Run.reading(asking, "decide", "-", "--format", "json"));
        assertThat(ofFile.findValuesAsText("question")).containsExactly("RENEWAL", "TRAVEL");
        JsonNode ofFlag = json(Run.reading(asking, "decide", "-", "--format", "json", "--question", "application"));
        assertThat(ofFlag.get("question").asText()).isEqualTo("APPLICATION");
    }

    @Test
    void a_question_is_decided_once_however_often_it_is_asked() throws IOException {
        Run run =
                Run.reading(DATED, "decide", "-", "--format=json", "--question=TRAVEL,travel", "--question", "TRAVEL");
        assertThat(json(run).get("question").asText()).isEqualTo("TRAVEL");
    }

    @Test
    void several_questions_give_all_outcomes_first_and_their_sources_once() {
        Run run = Run.reading(DATED, "decide", "-", "--question", "ELIGIBILITY,RENEWAL");
        assertThat(run.out()).contains("ELIGIBILITY  Unknown", "RENEWAL      Unknown");
        assertThat(run.out().split("\nSources\n", -1)).hasSize(2);
        assertThat(run.out().split("Information, not legal advice", -1)).hasSize(2);
    }

    @Test
    void french_is_spoken_on_demand() {
        Run run = Run.reading(DATED, "decide", "-", "--lang", "fr");
        assertThat(run.out())
                .startsWith("23 novembre 2026, jour donné dans le dossier.")
                .contains("==> Inconnu, des faits manquent.")
                .endsWith("Information, pas un conseil juridique.\n");
    }

    @Test
    void the_same_case_gives_the_same_bytes() {
        assertThat(Run.reading(DATED, "decide", "-", "--format", "json"))
                .isEqualTo(Run.reading(DATED, "decide", "-", "--format", "json"));
    }

    @Test
    void a_json_file_is_a_case_as_well(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), "{ \"on\": \"2026-11-23\", \"trips\": [] }");
        assertThat(Run.of("decide", file.toString(), "--question", "TRAVEL").code())
                .isZero();
    }

    @Test
    void colours_are_shown_on_a_terminal_only() {
        assertThat(Run.of("decide", ModelCases.path("volunteer")).out()).doesNotContain("\u001b");
        assertThat(Run.on(new Terminal(80, true), "decide", ModelCases.path("volunteer"))
                        .out())
                .contains("\u001b[31mNo.\u001b[0m");
    }

    private static JsonNode json(Run run) throws IOException {
        assertThat(run.code()).as(run.err()).isZero();
        return new ObjectMapper().readTree(run.out());
    }
}
