package io.github.apsrules.workbench.language;

import io.github.apsrules.workbench.language.LawFile.Field;
import io.github.apsrules.workbench.language.LawFile.Notion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All types that rules of a pack can name: those of the language and the pack's notions. */
final class Vocabulary {
    private static final Map<String, ValueType> FIELD_TYPES =
            Map.of("int", ValueType.NUMBER, "long", ValueType.of(Long.class), "boolean", ValueType.TRUTH);

    private final Map<String, Notion> notions = new TreeMap<>();

    Vocabulary(List<LawFile> files) {
        files.forEach(file -> file.notions().forEach(notion -> notions.putIfAbsent(notion.name(), notion)));
    }

    /** The type of a short name, or {@code null}. */
    @Nullable
    ValueType type(String name) {
        AllowedType allowed = AllowedLanguage.type(name);
        if (allowed != null) {
            return ValueType.of(allowed.java());
        }
        Notion notion = notions.get(name);
        return notion == null ? null : ValueType.of(notion);
    }

    /** The type of a field of a notion. */
    ValueType fieldType(Field field) {
        ValueType simple = FIELD_TYPES.get(field.type());
        if (simple != null) {
            return simple;
        }
        ValueType type = type(field.type());
        return type == null ? ValueType.UNKNOWN : type;
    }

    /** Whether a field of a notion may have this type. */
    boolean fieldType(String name) {
        return FIELD_TYPES.containsKey(name) || type(name) != null;
    }

    /** All names. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(notions.keySet());
        names.addAll(AllowedLanguage.typeNames());
        return names;
    }
}
