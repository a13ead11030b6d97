package io.github.apsrules.workbench.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** Writes findings as JSON: the same findings give the same bytes on every machine. */
public final class FindingsJson {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer(new DefaultPrettyPrinter().withArrayIndenter(LINES).withObjectIndenter(LINES));

    private FindingsJson() {}

    /**
     * {@return an array of findings, ending with a line feed; the fields are those of {@link Finding}}
     *
     * @param findings the findings
     */
    public static String write(List<Finding> findings) {
        try {
            return WRITER.writeValueAsString(findings) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Findings cannot be written as JSON", impossible);
        }
    }
}
