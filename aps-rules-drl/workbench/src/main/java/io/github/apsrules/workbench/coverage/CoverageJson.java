package io.github.apsrules.workbench.coverage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes coverage as JSON. */
public final class CoverageJson {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer(new DefaultPrettyPrinter().withArrayIndenter(LINES).withObjectIndenter(LINES));

    private CoverageJson() {}

    /**
     * {@return an object with {@code total}, {@code files}, {@code articles} and {@code rules}}
     *
     * @param coverage what was tried
     */
    public static String write(Coverage coverage) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("total", coverage.total());
        all.put("files", coverage.byFile());
        all.put("articles", coverage.byArticle());
        all.put("rules", coverage.rules());
        try {
            return WRITER.writeValueAsString(all) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Coverage cannot be written as JSON", impossible);
        }
    }
}
