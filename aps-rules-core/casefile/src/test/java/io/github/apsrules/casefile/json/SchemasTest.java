package io.github.apsrules.casefile.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.apsrules.facts.FactPaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schemas are those of the records; {@code mvn test -Dupdate} writes them again. */
class SchemasTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void the_published_schema_of_cases_is_in_step_with_the_facts() throws IOException {
        inStep(CaseSchema.RESOURCE, CaseSchema.write());
    }

    @Test
    void the_published_schema_of_decisions_is_in_step_with_what_is_written() throws IOException {
        inStep(DecisionSchema.RESOURCE, DecisionSchema.write());
    }

    @Test
    void every_fact_stands_in_the_schema_of_cases() throws IOException {
        JsonNode properties = new ObjectMapper().readTree(CaseSchema.write()).path("properties");
        assertThat(FactPaths.all()).hasSizeGreaterThan(60);
        for (String path : FactPaths.all().keySet()) {
            int dot = path.indexOf('.');
            JsonNode section = properties.path(dot < 0 ? path : path.substring(0, dot));
            String fact = dot < 0 ? path : path.substring(dot + 1);
            assertThat(dot < 0 ? section : section.findValue(fact)).as(path).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{format: 1, on: 2026-11-23, asks: [ELIGIBILITY]}",
                "{nationalities: [IN, {country: FR}]}",
                "{stays: [{country: DE, entry: 2026-01-01, exit: open}]}",
                "{situation: {healthInsurance: YES, aim: JOB}, titles: []}",
                "{jobOffers: [{grossMonthlyPay: 2734.55, concludedOn: }]}"
            })
    void a_good_case_passes(String yaml) {
        assertThat(schema().validate(yaml, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{format: 2}",
                "{nationalitys: [IN]}",
                "{on: yesterday}",
                "{situation: {aim: FISHING}}",
                "{trips: [{exit: 2026-1-1}]}",
                "{jobOffers: [{grossMonthlyPay: -1}]}",
                "{titles: {kind: RECE}}"
            })
    void a_bad_case_fails(String yaml) {
        assertThat(schema().validate(yaml, InputFormat.YAML)).isNotEmpty();
    }

    private static JsonSchema schema() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(CaseSchema.write());
    }

    private static void inStep(String resource, String expected) throws IOException {
        Path file = RESOURCES.resolve(resource);
        if (System.getProperty("update") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        assertThat(file).as("run mvn test -Dupdate in this module").exists();
        assertThat(Files.readString(file))
                .as("run mvn test -Dupdate in this module")
                .isEqualTo(expected);
    }
}
