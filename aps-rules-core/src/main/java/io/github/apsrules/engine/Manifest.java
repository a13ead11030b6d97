package io.github.apsrules.engine;

import io.github.apsrules.errors.RuleBaseException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * What a rule pack says of itself in {@code META-INF/aps-rules/pack.properties}.
 *
 * @param version version of the pack
 * @param coreRange versions of core it works with, as {@code [0.1,0.2)}
 * @param drools version of the engine it was compiled for
 * @param rules number of its rules
 * @param sha256 SHA-256 over its law and texts
 * @param lawKnownUntil last day of which the law is known
 * @param questions ids of its questions and how each combines its routes, in order
 * @param model resource that lists the classes of its compiled rules
 * @param files law and text files, in order
 */
public record Manifest(
        String version,
        String coreRange,
        String drools,
        int rules,
        String sha256,
        LocalDate lawKnownUntil,
        Map<String, Combination> questions,
        String model,
        List<String> files) {

    /** Where a manifest lies. */
    public static final String RESOURCE = "META-INF/aps-rules/pack.properties";

    /** How a question combines its routes. */
    public enum Combination {
        /** One route suffices. */
        ANY,
        /** Every item counts. */
        ALL
    }

    /**
     * Reads a manifest.
     *
     * @param keys its lines
     * @param where where it was found, for the message
     * @return the manifest
     * @throws RuleBaseException naming the line that is missing or cannot be read
     */
    public static Manifest read(Properties keys, String where) {
        try {
            if (!need(keys, "format").equals("1")) {
                throw new IllegalArgumentException("its format is newer than this library: update aps-rules-core");
            }
            return new Manifest(
                    need(keys, "version"),
                    need(keys, "core-range"),
                    need(keys, "drools"),
                    Integer.parseInt(need(keys, "rules")),
                    need(keys, "sha256"),
                    LocalDate.parse(need(keys, "law-known-until")),
                    questions(need(keys, "questions")),
                    keys.getProperty("model", ""),
                    List.of(need(keys, "files").split(",")));
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            throw new RuleBaseException("The rule pack manifest " + where + " cannot be read: "
                    + unreadable.getMessage() + ". Build the pack again.");
        }
    }

    private static Map<String, Combination> questions(String text) {
        Map<String, Combination> questions = new LinkedHashMap<>();
        for (String question : text.trim().split("\\s+")) {
            int colon = question.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("questions are written as ID:any or ID:all");
            }
            questions.put(
                    question.substring(0, colon),
                    Combination.valueOf(question.substring(colon + 1).toUpperCase(Locale.ROOT)));
        }
        return questions;
    }

    private static String need(Properties keys, String key) {
        String value = keys.getProperty(key, "").trim();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("'" + key + "' is missing");
        }
        return value;
    }
}
