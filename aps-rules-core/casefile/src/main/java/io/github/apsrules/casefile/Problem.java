package io.github.apsrules.casefile;

import java.util.List;

/**
 * One thing that is wrong with a case file. Cases are personal data: a problem names the place, and nothing of what was read there.
 *
 * @param line line, from 1; 0 for the file as a whole
 * @param column column, from 1
 * @param field path of the field, as {@code diplomas[0].awardedOn}, or of what encloses it where its name is not known; may be empty
 * @param reason what is wrong
 * @param allowed what is allowed, in order; may be empty
 */
public record Problem(int line, int column, String field, String reason, List<String> allowed) {

    /**
     * {@return the problem in one or two sentences}
     *
     * @param file name of the file
     */
    public String inWords(String file) {
        StringBuilder words = new StringBuilder(file);
        if (line > 0) {
            words.append(':').append(line).append(':').append(column);
        }
        words.append(": ");
        if (!field.isEmpty()) {
            words.append(field).append(": ");
        }
        words.append(reason).append(reason.endsWith("?") ? "" : ".");
        if (!allowed.isEmpty()) {
            words.append(" Allowed: ").append(String.join(", ", allowed)).append('.');
        }
        return words.toString();
    }
}
