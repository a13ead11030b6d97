package io.github.apsrules.workbench.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The file of survivors: changes that no scenario notices, and why none needs to. */
final class Explanations {
    private static final Path FILE = Path.of("src/test/resources/mutation/survivors.txt");

    /** Pattern of a mutant's name to why nothing notices it. */
    private final Map<Pattern, String> reasons = new LinkedHashMap<>();

    Explanations() {
        try {
            String reason = "";
            for (String line : Files.readAllLines(FILE)) {
                if (line.startsWith("    ")) {
                    reasons.put(Pattern.compile(line.trim()), reason);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    reason = line.trim();
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        assertThat(reasons.values()).doesNotContain("");
    }

    /** Whether the file says why nothing notices a mutant. */
    boolean has(Mutant mutant) {
        return reasons.keySet().stream()
                .anyMatch(pattern -> pattern.matcher(mutant.name()).matches());
    }
}
