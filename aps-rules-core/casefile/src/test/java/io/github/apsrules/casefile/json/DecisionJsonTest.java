package io.github.apsrules.casefile.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.apsrules.conclusions.Authority;
import io.github.apsrules.conclusions.Conclusion;
import io.github.apsrules.conclusions.Confidence;
import io.github.apsrules.conclusions.Deadline;
import io.github.apsrules.conclusions.DocumentNeed;
import io.github.apsrules.conclusions.Fee;
import io.github.apsrules.conclusions.Figure;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.conclusions.Permit;
import io.github.apsrules.conclusions.Route;
import io.github.apsrules.conclusions.Step;
import io.github.apsrules.conclusions.Warning;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.decision.PackInfo;
import io.github.apsrules.decision.RequirementDecision;
import io.github.apsrules.decision.RouteDecision;
import io.github.apsrules.facts.Missing;
import io.github.apsrules.facts.Stay;
import io.github.apsrules.texts.Language;
import io.github.apsrules.texts.Sources;
import io.github.apsrules.texts.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecisionJsonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Texts TEXTS = new Texts(
            Map.of(
                    Language.EN, Map.of("requirement.card", "A card", "card.met", "it runs to {0}"),
                    Language.FR, Map.of("requirement.card", "Une carte", "card.met", "elle court jusqu'au {0}")),
            new Sources(Map.of("library-1.title.en", "Rule 1", "library-1.address", "library.example/1")));

    @Test
    void ids_words_dates_and_sums_stand_side_by_side() throws IOException {
        JsonNode json = read(DecisionJson.write(decision(), Locale.ENGLISH));

        assertThat(json.at("/on").asText()).isEqualTo("2026-11-23");
        assertThat(json.at("/outcome").asText()).isEqualTo("MET");
        assertThat(json.at("/routes/0/requirements/0/id").asText()).isEqualTo("card");
        assertThat(json.at("/routes/0/requirements/0/text").asText()).isEqualTo("it runs to 23 November 2026");
        assertThat(json.at("/routes/0/requirements/0/details/0").asText()).isEqualTo("2026-11-23");
        assertThat(json.at("/routes/1/outcome").isMissingNode()).isTrue();
        assertThat(json.at("/routes/1/closed").asText()).isEqualTo("too-loud");
        assertThat(json.at("/routes/2/gap").asText()).isEqualTo("diplomas.awardedOn");
        assertThat(json.at("/sources/0/address").asText()).isEqualTo("library.example/1");
        assertThat(json.at("/sources/0/inForceOn").asText()).isEqualTo("2020-01-01");
        assertThat(json.at("/pack/sha256").asText()).isEqualTo("abc");
    }

    @Test
    void the_language_changes_the_words_only() throws IOException {
        String french = DecisionJson.write(decision(), Locale.FRENCH);

        assertThat(read(french).at("/routes/0/requirements/0/text").asText())
                .isEqualTo("elle court jusqu'au 23 novembre 2026");
        assertThat(read(french).at("/routes/0/requirements/0/details"))
                .isEqualTo(read(DecisionJson.write(decision(), Locale.ENGLISH)).at("/routes/0/requirements/0/details"));
    }

    @Test
    void sums_keep_their_cents_and_an_endless_span_is_open() {
        assertThat(DecisionJson.write(decision(), Locale.ENGLISH))
                .contains("\"amount\" : 100.00")
                .contains("\"closes\" : \"open\"")
                .doesNotContain("\r")
                .endsWith("}\n");
    }

    @Test
    void what_is_written_is_valid_by_the_published_schema() {
        for (String json : List.of(
                DecisionJson.write(decision(), Locale.FRENCH),
                DecisionJson.write(List.of(decision(), decision()), Locale.ENGLISH))) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(DecisionSchema.write())
                            .validate(json, InputFormat.JSON))
                    .isEmpty();
        }
    }

    private static Decision decision() {
        RequirementDecision card = new RequirementDecision(
                "card",
                Outcome.MET,
                null,
                List.of(DAY, 3, new BigDecimal("2.50"), "shelf", Outcome.MET),
                List.of(),
                List.of("library-1@2020-01-01"),
                List.of("library-1 card: met"),
                Confidence.SEEN,
                false,
                false,
                List.of());
        List<Conclusion> conclusions = List.of(
                Permit.of("borrow", "reader"),
                Deadline.of("borrow", "return").opens(DAY).closes(Stay.OPEN),
                DocumentNeed.of("borrow", "CARD").state(DocumentNeed.State.LATER),
                Fee.of("borrow", "late", new BigDecimal("100.00")),
                Step.of("borrow", "walk", 1).latest(DAY),
                Figure.of(Route.ANY, "books", 7),
                Warning.of("borrow", "rain").with(DAY));
        return new Decision(
                "BORROW",
                DAY,
                Outcome.MET,
                List.of(
                        new RouteDecision(Route.open("borrow"), Outcome.MET, List.of(card)),
                        new RouteDecision(Route.closed("read", "too-loud"), null, List.of()),
                        new RouteDecision(
                                Route.doubtful("copy", new Missing("diplomas.awardedOn")), Outcome.UNKNOWN, List.of())),
                List.of("diplomas.awardedOn"),
                conclusions,
                null,
                List.of(),
                new PackInfo("1", "abc", DAY),
                TEXTS);
    }

    private static JsonNode read(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }

    @Test
    void authority_and_confidence_of_sources_are_told() throws IOException {
        JsonNode source = read(DecisionJson.write(decision(), Locale.ENGLISH)).at("/sources/0");

        assertThat(source.path("authority").asText()).isEqualTo(Authority.LAW.name());
        assertThat(source.path("confidence").asText()).isEqualTo(Confidence.SEEN.name());
    }
}
