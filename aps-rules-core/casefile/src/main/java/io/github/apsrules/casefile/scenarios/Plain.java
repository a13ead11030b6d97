package io.github.apsrules.casefile.scenarios;

import io.github.apsrules.conclusions.Conclusion;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Conclusions as words to compare, by the components of their records. */
final class Plain {
    private Plain() {}

    static Map<String, String> of(Conclusion conclusion) {
        Map<String, String> words = new LinkedHashMap<>();
        for (RecordComponent component : conclusion.getClass().getRecordComponents()) {
            try {
                words.put(component.getName(), word(component.getAccessor().invoke(conclusion)));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("A conclusion cannot be read", impossible);
            }
        }
        return words;
    }

    static String word(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Plain::word).toList().toString();
        }
        return value instanceof java.math.BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : String.valueOf(value);
    }
}
