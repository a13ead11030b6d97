package io.github.apsrules.casefile.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON Schema of what a program writes: of records, by their components, every field there unless it is nullable. */
final class TypeSchema {
    private TypeSchema() {}

    static Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType list) {
            return schema("type", "array", "items", of(list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return object(plain);
        }
        if (plain.isEnum()) {
            return schema("enum", constants(plain));
        }
        if (plain == LocalDate.class) {
            return day();
        }
        if (plain == Integer.class || plain == int.class) {
            return schema("type", "integer");
        }
        if (plain == BigDecimal.class) {
            return schema("type", "number");
        }
        if (plain == boolean.class) {
            return schema("type", "boolean");
        }
        if (plain == String.class) {
            return schema("type", "string");
        }
        return schema("type", List.of("string", "number"));
    }

    static List<Object> constants(Class<?> type) {
        return new ArrayList<>(Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList());
    }

    static Map<String, Object> day() {
        return schema("type", "string", "pattern", "^([0-9]{4}-[0-9]{2}-[0-9]{2}|open)$");
    }

    private static Map<String, Object> object(Class<?> type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            properties.put(component.getName(), of(component.getGenericType()));
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
        }
        return schema("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }

    /** A schema of keys and values in turn. */
    static Map<String, Object> schema(Object... keysAndValues) {
        Map<String, Object> schema = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            schema.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return schema;
    }
}
