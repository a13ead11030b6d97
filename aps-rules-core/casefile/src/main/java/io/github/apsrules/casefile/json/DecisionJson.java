package io.github.apsrules.casefile.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.facts.Stay;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Writes decisions as JSON by the published schema {@code schemas/decision.schema.json}: the same decision gives the same bytes on
 * every machine. Thread-safe.
 */
public final class DecisionJson {
    private static final JsonMapper MAPPER = mapper();
    private static final ObjectWriter COMPACT = MAPPER.writer().with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    private static final ObjectWriter WRITER = writer();

    private DecisionJson() {}

    /**
     * {@return a decision as JSON, ending with a line feed}
     *
     * @param decision the decision
     * @param locale language of the texts: French for a French locale, else English
     */
    public static String write(Decision decision, Locale locale) {
        return pretty(Views.of(decision, locale));
    }

    /**
     * {@return several decisions as a JSON array, ending with a line feed}
     *
     * @param decisions the decisions
     * @param locale language of the texts: French for a French locale, else English
     */
    public static String write(List<Decision> decisions, Locale locale) {
        return pretty(
                decisions.stream().map(decision -> Views.of(decision, locale)).toList());
    }

    /**
     * {@return a decision as JSON on one line, without a line feed}
     *
     * @param decision the decision
     * @param locale language of the texts: French for a French locale, else English
     */
    public static String line(Decision decision, Locale locale) {
        return written(COMPACT, Views.of(decision, locale));
    }

    /** Plain data or views as indented JSON. */
    static String pretty(Object value) {
        return written(WRITER, value) + "\n";
    }

    private static String written(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Plain data cannot be written as JSON", impossible);
        }
    }

    private static ObjectWriter writer() {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        return COMPACT.with(printer);
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(new SimpleModule().addSerializer(new DaySerializer()))
                .serializationInclusion(JsonInclude.Include.NON_NULL)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();
    }

    /** Days as YYYY-MM-DD; a span without an end says so, as case files do. */
    private static final class DaySerializer extends StdSerializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        DaySerializer() {
            super(LocalDate.class);
        }

        @Override
        public void serialize(LocalDate day, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(day.equals(Stay.OPEN) ? "open" : day.toString());
        }
    }
}
