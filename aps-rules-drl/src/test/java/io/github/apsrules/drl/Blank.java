package io.github.apsrules.drl;

import io.github.apsrules.facts.CaseFile;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Takes a told fact back, by its path. */
final class Blank {
    private Blank() {}

    static CaseFile out(CaseFile caseFile, String path) {
        int dot = path.indexOf('.');
        String section = dot < 0 ? path : path.substring(0, dot);
        String fact = dot < 0 ? "" : path.substring(dot + 1);
        return (CaseFile) rebuild(caseFile, section, value -> {
            if (fact.isEmpty()) {
                return null;
            }
            if (value instanceof List<?> elements) {
                return elements.stream().map(element -> blank(element, fact)).toList();
            }
            return value == null ? null : blank(value, fact);
        });
    }

    private static Object blank(Object record, String fact) {
        return rebuild(record, fact, value -> {
            if (value instanceof Enum<?> constant) {
                return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                        .filter(other -> other.name().equals("UNKNOWN"))
                        .findFirst()
                        .orElseThrow();
            }
            return null;
        });
    }

    private interface Change {
        Object of(Object value);
    }

    private static Object rebuild(Object record, String name, Change change) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                Object value = components[i].getAccessor().invoke(record);
                values[i] = components[i].getName().equals(name) ? change.of(value) : value;
            }
            var constructor = record.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(name, broken);
        }
    }
}
