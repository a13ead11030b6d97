package io.github.apsrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apsrules.ApsRules;
import io.github.apsrules.casefile.CaseDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each model case, asked every question, in both languages and formats. */
class ModelCasesTest {
    private static final String ALL = String.join(",", ApsRules.load().questions());

    private static final Pattern RAW_KEY = Pattern.compile(
            "(^|[ (])(route|requirement|document|deadline|fee|step|warning|permit|figure|fact|chrome|cli"
                    + "|question)\\.[a-zA-Z-]+");

    static List<String> names() {
        return ModelCases.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_question_is_decided_without_a_fault(String name) throws IOException {
        Run run = Run.of("decide", ModelCases.path(name), "--question", ALL, "--format", "json");
        JsonNode decisions = new ObjectMapper().readTree(run.out());
        assertThat(decisions.findValuesAsText("question"))
                .isEqualTo(ApsRules.load().questions());
        for (JsonNode decision : decisions) {
            assertThat(decision.path("faults"))
                    .as("faults of %s", decision.get("question"))
                    .isEmpty();
        }
        assertThat(run.code()).as(run.err()).isZero();
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_text_fits_eighty_columns_and_ends_with_the_disclaimer(String name) {
        for (String language : List.of("en", "fr")) {
            Run run = Run.of("decide", ModelCases.path(name), "--question", ALL, "--lang", language);
            assertThat(run.out()
                            .lines()
                            .filter(line -> line.length() > 80 && line.strip().contains(" ")))
                    .isEmpty();
            assertThat(run.out().strip())
                    .endsWith(
                            language.equals("en")
                                    ? "Information, not legal advice."
                                    : "Information, pas un conseil juridique.");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_raw_key_of_a_text_is_shown(String name) {
        for (String language : List.of("en", "fr")) {
            Run run = Run.of("decide", ModelCases.path(name), "--question", ALL, "--lang", language);
            assertThat(run.out().lines().filter(line -> RAW_KEY.matcher(line).find()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_file_says_what_it_shows_and_names_day_and_questions(String name) throws IOException {
        byte[] content = Files.readAllBytes(Path.of(ModelCases.path(name)));
        CaseDocument document =
                CaseSource.read("-", new ByteArrayInputStream(content)).document();
        assertThat(new String(content, StandardCharsets.UTF_8)).startsWith("# ").contains("Shows: ");
        assertThat(document.on()).isNotNull();
        assertThat(document.asks()).isNotEmpty();
        assertThat(document.about()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "indian-graduate-paris, ELIGIBILITY, MET",
        "ivorian-rece, ELIGIBILITY, MET",
        "licence-pro-gabon, ELIGIBILITY, MET",
        "licence-pro-congo, ELIGIBILITY, MET",
        "expired-title, ELIGIBILITY, UNSETTLED",
        "from-abroad, ELIGIBILITY, MET",
        "renewal, RENEWAL, MET",
        "job-found, STATUS_CHANGE, MET",
        "internship-germany, TRAVEL, UNMET",
        "algerian, ELIGIBILITY, UNMET",
        "volunteer, ELIGIBILITY, UNMET",
        "nothing-told, ELIGIBILITY, UNKNOWN"
    })
    void the_story_of_each_case_ends_as_told(String name, String question, String outcome) throws IOException {
        Run run = Run.of("decide", ModelCases.path(name), "--question", question, "--format", "json");
        assertThat(new ObjectMapper().readTree(run.out()).get("outcome").asText())
                .isEqualTo(outcome);
    }

    @Test
    void a_case_that_tells_nothing_is_unknown_everywhere() throws IOException {
        Run run = Run.of("decide", ModelCases.path("nothing-told"), "--format", "json");
        assertThat(new ObjectMapper().readTree(run.out())).allSatisfy(decision -> {
            assertThat(decision.get("outcome").asText()).isEqualTo("UNKNOWN");
            assertThat(decision.get("missing")).isNotEmpty();
        });
    }
}
