package io.github.apsrules.casefile.json;

import io.github.apsrules.facts.Answer;
import io.github.apsrules.facts.CaseFile;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema of case files, made of the records of facts: an editor completes and checks a case by it. Thread-safe. */
public final class CaseSchema {
    /** Where the published schema lies on the class path. */
    public static final String RESOURCE = "schemas/case.schema.json";

    private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    private CaseSchema() {}

    /** {@return the schema as JSON} */
    public static String write() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("format", TypeSchema.schema("enum", List.of(1, "1")));
        properties.put("about", TypeSchema.schema("type", List.of("string", "null")));
        properties.put(
                "asks",
                TypeSchema.schema(
                        "type", List.of("array", "string", "null"), "items", TypeSchema.schema("type", "string")));
        properties.put("on", day());
        for (RecordComponent section : CaseFile.class.getRecordComponents()) {
            if (section.getGenericType() instanceof ParameterizedType list) {
                Class<?> fact = (Class<?>) list.getActualTypeArguments()[0];
                properties.put(
                        section.getName(), TypeSchema.schema("type", List.of("array", "null"), "items", item(fact)));
            } else if (section.getType().isRecord()) {
                properties.put(section.getName(), fact(section.getType(), List.of("object", "null")));
            }
        }
        return DecisionJson.pretty(TypeSchema.schema(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                "urn:aps-rules:case:1",
                "title",
                "A case of aps-rules, format 1: what is left out or null is not told, an empty list is told: none",
                "type",
                "object",
                "properties",
                properties,
                "additionalProperties",
                false));
    }

    /** A fact of one component may be written as its value alone. */
    private static Map<String, Object> item(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Map<String, Object> object = fact(type, "object");
        return components.length == 1
                ? TypeSchema.schema("anyOf", new Object[] {value(components[0]), object})
                : object;
    }

    private static Map<String, Object> fact(Class<?> type, Object jsonType) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(component.getName(), value(component));
        }
        return TypeSchema.schema("type", jsonType, "properties", properties, "additionalProperties", false);
    }

    private static Map<String, Object> value(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == LocalDate.class) {
            return component.getName().equals("exit")
                    ? TypeSchema.schema("anyOf", new Object[] {day(), TypeSchema.schema("const", "open")})
                    : day();
        }
        if (type == Integer.class) {
            return TypeSchema.schema("type", List.of("integer", "null"), "minimum", 0);
        }
        if (type == BigDecimal.class) {
            return TypeSchema.schema("type", List.of("number", "null"), "minimum", 0);
        }
        if (type.isEnum()) {
            List<Object> allowed = TypeSchema.constants(type);
            if (type == Answer.class) {
                // YAML editors read an unquoted yes or no as true or false.
                allowed.addAll(List.of("yes", "no", "unknown", true, false));
            }
            allowed.add(null);
            return TypeSchema.schema("enum", allowed);
        }
        return TypeSchema.schema("type", List.of("string", "null"));
    }

    private static Map<String, Object> day() {
        return TypeSchema.schema("type", List.of("string", "null"), "pattern", DAY);
    }
}
