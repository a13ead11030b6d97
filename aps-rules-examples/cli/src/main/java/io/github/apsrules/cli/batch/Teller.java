package io.github.apsrules.cli.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.apsrules.casefile.json.DecisionJson;
import io.github.apsrules.conclusions.Route;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.decision.RequirementDecision;
import io.github.apsrules.decision.RouteDecision;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes a decision as one line of JSON. Thread-safe.
 *
 * @param question the question
 * @param pack SHA-256 of the rules that decide
 * @param full language of the whole decision; outcomes alone where there is none
 */
record Teller(String question, String pack, @Nullable Locale full) {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** What each line begins with: a file that goes on must have been written for the same question by the same rules. */
    String head(long line) {
        return "{\"line\":" + line + ",\"question\":\"" + question + "\",\"pack\":\"" + pack + "\",";
    }

    /** Returns the line of a decision, with its line feed. */
    String line(long line, String about, Decision decision) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("line", line);
            json.writeStringField("question", question);
            json.writeStringField("pack", pack);
            if (!about.isEmpty()) {
                json.writeStringField("about", about);
            }
            json.writeStringField("on", decision.on().toString());
            json.writeStringField("outcome", decision.outcome().name());
            Locale language = full;
            if (language == null) {
                outcomes(json, decision);
            } else {
                json.writeFieldName("decision");
                json.writeRawValue(DecisionJson.line(decision, language));
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    private static void outcomes(JsonGenerator json, Decision decision) throws IOException {
        json.writeObjectFieldStart("routes");
        for (RouteDecision route : decision.routes()) {
            if (route.route().state() != Route.State.CLOSED) {
                route(json, route);
            }
        }
        json.writeEndObject();
        words(
                json,
                "permits",
                decision.permits().stream()
                        .map(permit -> permit.title())
                        .distinct()
                        .toList());
        words(json, "missing", decision.missingFacts());
        if (!decision.faults().isEmpty()) {
            words(json, "faults", decision.faults());
        }
    }

    private static void route(JsonGenerator json, RouteDecision route) throws IOException {
        json.writeObjectFieldStart(route.id());
        json.writeStringField("state", route.route().state().name());
        if (route.outcome() != null) {
            json.writeStringField("outcome", route.outcome().name());
        }
        json.writeObjectFieldStart("requirements");
        for (RequirementDecision requirement : route.requirements()) {
            json.writeStringField(
                    requirement.requirement(), requirement.outcome().name());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void words(JsonGenerator json, String name, List<String> words) throws IOException {
        json.writeArrayFieldStart(name);
        for (String word : words) {
            json.writeString(word);
        }
        json.writeEndArray();
    }
}
