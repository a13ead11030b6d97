package io.github.apsrules.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.apsrules.ApsRules;
import io.github.apsrules.casefile.NodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each error is problem+json and says what to do. */
class ErrorsTest {
    private static final String ELIGIBILITY = "/decisions?question=ELIGIBILITY";

    private final Service service = Service.shared();

    @Test
    void every_problem_of_a_case_is_named_with_line_and_field() {
        String told = """
                on: 2026-11-23
                diplomas:
                  - { level: MASTR, awardedOn: soon }
                stays:
                  - { country: IT, entry: 2026-10-30, exit: 2026-10-01 }
                titels: []
                """;
        JsonNode problem = problem(service.post(ELIGIBILITY, Service.YAML, told), 400);
        JsonNode problems = problem.path("problems");
        assertThat(problems).hasSize(4);
        assertThat(problems.get(0).path("line").asInt()).isEqualTo(3);
        assertThat(problems.get(0).path("field").asText()).isEqualTo("diplomas[0].level");
        assertThat(problems.get(0).path("reason").asText()).isEqualTo("this is not known; did you mean MASTER?");
        assertThat(problems.get(0).path("allowed")).isNotEmpty();
        assertThat(problems.get(1).path("field").asText()).isEqualTo("diplomas[0].awardedOn");
        assertThat(problems.get(1).path("reason").asText()).isEqualTo("this is not a date");
        assertThat(problems.get(2).path("line").asInt()).isEqualTo(5);
        assertThat(problems.get(2).path("field").asText()).isEqualTo("stays[0].exit");
        assertThat(problems.get(3).path("line").asInt()).isEqualTo(6);
        assertThat(problems.get(3).path("reason").asText()).contains("did you mean 'titles'?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "word",
                "{",
                "{ on: 0000-13-45 }",
                "{ on: 99999-01-01 }",
                "{ format: 2 }",
                "{ on: 2026-11-23, on: 2026-11-24 }",
                "{ a: &a [ x ], b: *a }",
                "{ diplomas: {} }",
                "{ business: { capital: -1 }, jobOffers: [ { months: NaN } ] }",
                "[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]",
                "{ \u0000 }"
            })
    void what_is_no_case_is_a_bad_request_with_a_reason(String told) {
        for (String type : new String[] {Service.YAML, Service.JSON, "text/plain"}) {
            JsonNode problem = problem(service.post(ELIGIBILITY, type, told), 400);
            assertThat(problem.path("problems")).isNotEmpty();
            assertThat(problem.path("problems").get(0).path("reason").asText()).isNotBlank();
        }
    }

    @TestFactory
    Stream<DynamicTest> each_bad_case_of_the_reader_is_a_bad_request_in_its_words() throws IOException {
        Path bad = Path.of("../../aps-rules-core/casefile/src/test/resources");
        String golden = Files.readString(bad.resolve("bad.txt"));
        try (Stream<Path> files = Files.list(bad.resolve("bad"))) {
            List<Path> all = files.sorted().toList();
            assertThat(all).hasSizeGreaterThanOrEqualTo(40);
            return all.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                        String type = file.toString().endsWith(".json") ? Service.JSON : Service.YAML;
                        JsonNode told = problem(service.post("/trips", type, BodyPublishers.ofFile(file)), 400);
                        assertThat(told.path("problems")).isNotEmpty().allSatisfy(problem -> assertThat(golden)
                                .contains(": " + problem.path("reason").asText()));
                    }));
        }
    }

    @Test
    void a_name_that_is_not_known_and_a_trip_that_is_over_are_told_where_they_stand() {
        String told = "on: 2026-11-23\nvisas:\n  - kind: RECE\n";
        JsonNode unknown =
                problem(service.post(ELIGIBILITY, Service.YAML, told), 400).path("problems");
        assertThat(unknown.get(0).path("line").asInt()).isEqualTo(2);
        String over = "on: 2026-11-23\ntrips:\n- { country: DE, exit: 2025-01-05 }\n";
        JsonNode trip = problem(service.post("/trips", Service.YAML, over), 400).path("problems");
        assertThat(trip.get(0).path("line").asInt()).isEqualTo(3);
        assertThat(trip.get(0).path("field").asText()).isEqualTo("trips[0].exit");
    }

    @Test
    void more_than_one_megabyte_is_too_large_whether_its_length_is_told_or_not() {
        byte[] large = " ".repeat(NodeReader.LARGEST + 1).getBytes(StandardCharsets.UTF_8);
        problem(service.post(ELIGIBILITY, Service.JSON, BodyPublishers.ofByteArray(large)), 413);
        JsonNode problem = problem(
                service.post(
                        "/trips", Service.YAML, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))),
                413);
        assertThat(problem.path("limit").asInt()).isEqualTo(NodeReader.LARGEST);
    }

    @Test
    void one_megabyte_is_read() {
        String told = "{}" + " ".repeat(NodeReader.LARGEST - 2);
        assertThat(service.post(ELIGIBILITY, Service.JSON, told).statusCode()).isEqualTo(200);
    }

    @Test
    void an_unknown_question_is_not_found_and_the_nearest_is_named() {
        JsonNode problem = problem(service.post("/decisions?question=ELIGIBLITY", Service.JSON, "{}"), 404);
        assertThat(problem.path("nearest").asText()).isEqualTo("ELIGIBILITY");
        assertThat(problem.path("questions"))
                .hasSize(ApsRules.load().questions().size());
        JsonNode far = problem(service.post("/decisions?question=xyzxyzxyz", Service.JSON, "{}"), 404);
        assertThat(far.has("nearest")).isFalse();
    }

    @Test
    void a_missing_question_and_an_unknown_language_are_bad_requests() {
        for (String path : List.of("/decisions", "/decisions?question=")) {
            JsonNode nothingAsked = problem(service.post(path, Service.JSON, "{}"), 400);
            assertThat(nothingAsked.path("detail").asText()).contains("'question'");
            assertThat(nothingAsked.path("allowed"))
                    .hasSize(ApsRules.load().questions().size());
        }
        assertThat(problem(service.post("/trips?lang=de", Service.JSON, "{}"), 400)
                        .path("allowed"))
                .hasSize(2);
    }

    @Test
    void another_method_is_not_allowed_and_the_allowed_one_is_named() {
        HttpResponse<String> response = service.get("/decisions?question=ELIGIBILITY");
        problem(response, 405);
        assertThat(response.headers().firstValue("Allow")).hasValue("POST");
        problem(
                service.send(
                        HttpRequest.newBuilder(service.uri("/facts")).DELETE().build()),
                405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "application/xml", "multipart/form-data", "image/png"})
    void another_type_is_not_supported(String type) {
        JsonNode problem = problem(service.post(ELIGIBILITY, type, "a=b"), 415);
        assertThat(problem.path("detail").asText()).contains("application/yaml");
        problem(service.post("/trips", type, "a=b"), 415);
    }

    @Test
    void a_path_that_there_is_not_is_not_found() {
        problem(service.get("/nothing-here"), 404);
    }

    private static JsonNode problem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).doesNotContain("Exception", "\tat ", "trace");
        JsonNode problem = Service.json(response);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank();
        return problem;
    }
}
