package io.github.apsrules.casefile.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.Stay;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a case as a case file of one line; reading it gives the same case again. What was not told is left out. Thread-safe. */
public final class CaseJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String UNKNOWN = "UNKNOWN";

    private CaseJson() {}

    /**
     * {@return a case as JSON on one line, without a line feed}
     *
     * @param caseFile the case
     */
    public static String line(CaseFile caseFile) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            object(json, caseFile);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void object(JsonGenerator json, Object told) throws IOException {
        json.writeStartObject();
        for (RecordComponent component : told.getClass().getRecordComponents()) {
            Object value = value(component, told);
            if (value != null) {
                json.writeFieldName(component.getName());
                write(json, value);
            }
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof List<?> elements) {
            json.writeStartArray();
            for (Object element : elements) {
                write(json, element);
            }
            json.writeEndArray();
        } else if (value instanceof Record told) {
            object(json, told);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal amount) {
            json.writeNumber(amount.toPlainString());
        } else {
            json.writeString(word(value));
        }
    }

    /**
     * {@return a value as case files write it}
     *
     * @param value a day, number, word or constant
     */
    public static String word(Object value) {
        if (value.equals(Stay.OPEN)) {
            return "open";
        }
        return value instanceof BigDecimal amount ? amount.toPlainString() : value.toString();
    }

    /**
     * {@return what a record tells in a component; {@code null} where it was not told}
     *
     * @param component the component
     * @param told the record
     */
    public static @Nullable Object value(RecordComponent component, Object told) {
        try {
            Object value = component.getAccessor().invoke(told);
            return value instanceof Enum<?> constant && constant.name().equals(UNKNOWN) ? null : value;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A fact cannot be read: " + component.getName(), impossible);
        }
    }
}
