package io.github.apsrules.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.apsrules.ApsRules;
import io.github.apsrules.casefile.CaseReader;
import io.github.apsrules.casefile.json.DecisionJson;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.FactPaths;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Each path of the service answers. */
class EndpointsTest {
    private static final String ELIGIBILITY = "/decisions?question=ELIGIBILITY";

    private final Service service = Service.shared();

    @Test
    void a_case_in_yaml_gets_the_decision_that_the_library_gives() {
        String told = Service.model("ivorian-rece.yaml");
        HttpResponse<String> response = service.post(ELIGIBILITY, Service.YAML, told);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue(Service.JSON);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(response.body()).isEqualTo(expected("ELIGIBILITY", told, Locale.ENGLISH));
        assertThat(Service.json(response).path("outcome").asText()).isEqualTo("MET");
    }

    @Test
    void the_texts_are_french_where_french_is_asked_for() {
        String told = Service.model("ivorian-rece.yaml");
        HttpResponse<String> response = service.post(ELIGIBILITY + "&lang=fr", "text/yaml", told);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(expected("ELIGIBILITY", told, Locale.FRENCH));
        assertThat(Service.json(response).path("answer").asText()).isEqualTo("oui");
    }

    @Test
    void a_case_in_json_that_tells_nothing_is_unknown_and_says_what_is_missing() {
        HttpResponse<String> response = service.post(ELIGIBILITY, Service.JSON, "{ \"on\": \"2026-11-23\" }");
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode decision = Service.json(response);
        assertThat(decision.path("outcome").asText()).isEqualTo("UNKNOWN");
        assertThat(decision.path("on").asText()).isEqualTo("2026-11-23");
        assertThat(decision.path("missing")).isNotEmpty();
    }

    @Test
    void a_case_that_names_no_day_is_asked_today_in_paris() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        LocalDate before = LocalDate.now(paris);
        JsonNode decision = Service.json(service.post(ELIGIBILITY, Service.JSON, "{}"));
        assertThat(LocalDate.parse(decision.path("on").asText())).isBetween(before, LocalDate.now(paris));
    }

    @Test
    void trips_are_decided() {
        String told = Service.model("internship-germany.yaml");
        HttpResponse<String> response = service.post("/trips", Service.YAML, told);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(expected("TRAVEL", told, Locale.ENGLISH));
        assertThat(Service.json(response).path("figures")).isNotEmpty();
    }

    @Test
    void questions_are_told_in_both_languages() {
        HttpResponse<String> response = service.get("/questions");
        assertThat(response.statusCode()).isEqualTo(200);
        List<String> ids = new ArrayList<>();
        for (JsonNode question : Service.json(response)) {
            ids.add(question.path("id").asText());
            assertThat(question.path("label").path("en").asText()).isNotBlank();
            assertThat(question.path("label").path("fr").asText())
                    .isNotBlank()
                    .isNotEqualTo(question.path("label").path("en").asText());
        }
        assertThat(ids).isEqualTo(ApsRules.load().questions());
    }

    @Test
    void facts_are_told_with_label_question_and_what_is_allowed() {
        JsonNode facts = Service.json(service.get("/facts"));
        List<String> paths = new ArrayList<>();
        for (JsonNode fact : facts) {
            paths.add(fact.path("path").asText());
            assertThat(fact.path("label").path("en").asText()).isNotBlank();
            assertThat(fact.path("label").path("fr").asText()).isNotBlank();
            assertThat(fact.path("ask").path("en").asText()).isNotBlank();
            assertThat(fact.path("ask").path("fr").asText()).isNotBlank();
            assertThat(fact.path("type").asText().equals("word"))
                    .isEqualTo(!fact.path("allowed").isEmpty());
        }
        assertThat(paths).containsExactlyInAnyOrderElementsOf(FactPaths.all().keySet());
        JsonNode awarded = facts.get(paths.indexOf("diplomas.awardedOn"));
        assertThat(awarded.path("type").asText()).isEqualTo("date");
        JsonNode titles = facts.get(paths.indexOf("titles"));
        assertThat(titles.path("type").asText()).isEqualTo("list");
    }

    @Test
    void the_openapi_document_describes_every_path() {
        HttpResponse<String> response = service.get("/v3/api-docs");
        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode document = Service.json(response);
        assertThat(document.path("openapi").asText()).startsWith("3.");
        List<String> paths = new ArrayList<>();
        document.path("paths").fieldNames().forEachRemaining(paths::add);
        assertThat(paths).containsExactlyInAnyOrder("/decisions", "/trips", "/questions", "/facts");
        JsonNode decisions = document.path("paths").path("/decisions").path("post");
        assertThat(decisions.path("summary").asText()).isNotBlank();
        assertThat(decisions.path("requestBody").path("content").has(Service.YAML))
                .isTrue();
        assertThat(decisions.path("responses").has("413")).isTrue();
        List<String> parameters = new ArrayList<>();
        decisions
                .path("parameters")
                .forEach(parameter -> parameters.add(parameter.path("name").asText()));
        assertThat(parameters).containsExactly("question", "lang");
    }

    @Test
    void the_openapi_page_is_served_from_here() {
        HttpResponse<String> moved = service.get("/swagger-ui.html");
        assertThat(moved.statusCode()).isEqualTo(302);
        HttpResponse<String> page =
                service.get(moved.headers().firstValue("Location").orElseThrow());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Swagger UI").doesNotContain("https://");
    }

    @Test
    void it_is_alive_and_ready_and_says_which_pack_decides() {
        assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        HttpResponse<String> ready = service.get("/actuator/health/readiness");
        assertThat(ready.statusCode()).isEqualTo(200);
        JsonNode check = Service.json(ready).path("components").path("selfCheck");
        assertThat(check.path("status").asText()).isEqualTo("UP");
        assertThat(check.path("details").path("pack").asText()).isNotBlank();
    }

    @Test
    void timings_are_kept_by_question() {
        String path = "/actuator/metrics/aps.decisions?tag=question:WORK_RIGHTS";
        assertThat(service.post("/decisions?question=WORK_RIGHTS", Service.JSON, "{}")
                        .statusCode())
                .isEqualTo(200);
        JsonNode timer = Service.json(service.get(path));
        assertThat(timer.path("baseUnit").asText()).isEqualTo("seconds");
        assertThat(timer.path("measurements").get(0).path("value").asDouble()).isPositive();
        assertThat(timer.path("measurements").get(1).path("value").asDouble()).isPositive();
    }

    private static String expected(String question, String told, Locale locale) {
        CaseFile caseFile = CaseReader.read("case.yaml", told.getBytes(StandardCharsets.UTF_8))
                .askedOn(LocalDate.of(2026, 11, 23));
        return DecisionJson.write(ApsRules.load().decide(question, caseFile), locale);
    }
}
