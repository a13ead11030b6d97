package io.github.apsrules.engine;

import io.github.apsrules.errors.InvalidFactException;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.Missing;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a case apart: each fact, and one {@link Missing} for each thing that was not told. By the records' components, without law. */
final class Gaps {
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            return components == null ? new RecordComponent[0] : components;
        }
    };

    private Gaps() {}

    static List<Object> factsAndGaps(CaseFile caseFile) {
        List<Object> facts = new ArrayList<>();
        Set<String> gaps = new LinkedHashSet<>();
        for (RecordComponent section : COMPONENTS.get(CaseFile.class)) {
            Object value = read(section, caseFile);
            if (value == null) {
                gaps.add(section.getName());
            } else if (value instanceof List<?> elements) {
                elements.forEach(element -> add(section.getName(), element, facts, gaps));
            } else if (value instanceof Record) {
                add(section.getName(), value, facts, gaps);
            }
        }
        gaps.forEach(path -> facts.add(new Missing(path)));
        return facts;
    }

    private static void add(String section, Object fact, List<Object> facts, Set<String> gaps) {
        facts.add(fact);
        for (RecordComponent component : COMPONENTS.get(fact.getClass())) {
            Object value = read(component, fact);
            if (value == null && component.getType().isEnum()) {
                throw new InvalidFactException(
                        section + "." + component.getName(), "is null: tell UNKNOWN, or do not set it");
            }
            if (value == null
                    || (value instanceof Enum<?> constant && constant.name().equals("UNKNOWN"))) {
                gaps.add(section + "." + component.getName());
            }
        }
    }

    private static @Nullable Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A fact cannot be read: " + component.getName(), impossible);
        }
    }
}
