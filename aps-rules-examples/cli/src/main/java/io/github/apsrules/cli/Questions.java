package io.github.apsrules.cli;

import io.github.apsrules.casefile.Nearest;
import io.github.apsrules.errors.ApsRulesException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Ids of questions as people write them. */
public final class Questions {
    /** Asked where nothing else is. */
    public static final String USUAL = "ELIGIBILITY";

    private Questions() {}

    /**
     * Returns the ids of what was asked at the command line, each once.
     *
     * @param read what was asked
     * @param known ids of the questions that can be asked
     * @throws ApsRulesException naming one that cannot, and the nearest one
     */
    public static List<String> of(List<String> read, List<String> known) {
        List<String> ids = new ArrayList<>();
        for (String word : read) {
            String id = find(word, known);
            if (id == null) {
                throw new ApsRulesException(
                        "--question: " + unknown(word, known) + ". Allowed: " + String.join(", ", known) + ".");
            }
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        if (ids.isEmpty()) {
            throw new ApsRulesException("--question: no question is named. Allowed: " + String.join(", ", known) + ".");
        }
        return ids;
    }

    /** The id, whatever its case and hyphens; {@code null} for none. */
    static @Nullable String find(String read, List<String> known) {
        String id = read.trim().toUpperCase(Locale.ROOT).replace('-', '_');
        return known.contains(id) ? id : null;
    }

    /** Says that there is no such question, and names the nearest one. */
    static String unknown(String read, List<String> known) {
        String short40 = read.length() <= 40 ? read : read.substring(0, 40) + "…";
        return "there is no question '" + short40.replaceAll("\\p{Cntrl}", "?") + "'"
                + Nearest.of(read, known)
                        .map(near -> " (did you mean '" + near + "'?)")
                        .orElse("");
    }
}
