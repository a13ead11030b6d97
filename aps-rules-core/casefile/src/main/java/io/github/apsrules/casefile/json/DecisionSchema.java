package io.github.apsrules.casefile.json;

import java.util.Map;

/** The JSON Schema of decisions, made of the records that are written. Thread-safe. */
public final class DecisionSchema {
    /** Where the published schema lies on the class path. */
    public static final String RESOURCE = "schemas/decision.schema.json";

    private DecisionSchema() {}

    /** {@return the schema as JSON: of one decision, or of an array of several} */
    public static String write() {
        Map<String, Object> one = TypeSchema.schema("$ref", "#/$defs/decision");
        return DecisionJson.pretty(TypeSchema.schema(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                "urn:aps-rules:decision:1",
                "title",
                "A decision of aps-rules, format 1, or an array of several",
                "anyOf",
                new Object[] {one, TypeSchema.schema("type", "array", "items", one)},
                "$defs",
                TypeSchema.schema("decision", TypeSchema.of(DecisionView.class))));
    }
}
