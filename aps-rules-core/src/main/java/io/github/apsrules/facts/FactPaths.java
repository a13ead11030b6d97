package io.github.apsrules.facts;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.TreeMap;

/** The paths of all facts that a case can tell, by the records' components. Thread-safe. */
public final class FactPaths {
    private static final Map<String, Class<?>> ALL = find();

    private FactPaths() {}

    /** {@return each path, as {@code diplomas} or {@code diplomas.awardedOn}, with its type: a record for a section, or a value} */
    public static Map<String, Class<?>> all() {
        return ALL;
    }

    private static Map<String, Class<?>> find() {
        Map<String, Class<?>> paths = new TreeMap<>();
        for (RecordComponent section : CaseFile.class.getRecordComponents()) {
            Class<?> type = elementType(section);
            if (type.isRecord()) {
                paths.put(section.getName(), type);
                for (RecordComponent fact : type.getRecordComponents()) {
                    paths.put(section.getName() + "." + fact.getName(), fact.getType());
                }
            }
        }
        return Map.copyOf(paths);
    }

    private static Class<?> elementType(RecordComponent section) {
        return section.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : section.getType();
    }
}
