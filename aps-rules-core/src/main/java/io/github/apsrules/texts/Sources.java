package io.github.apsrules.texts;

import io.github.apsrules.conclusions.Authority;
import io.github.apsrules.conclusions.Confidence;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The sources of a pack, read from keys {@code <id>.title.en}, {@code .title.fr}, {@code .address}, {@code .read-at},
 * {@code .checked-on}, {@code .authority} and {@code .confidence}. What a source leaves out it takes from the defaults, keys
 * {@code default.*}. Immutable and thread-safe.
 */
public final class Sources {
    private static final String DEFAULT = "default";

    private final Map<String, Source> byId = new HashMap<>();

    /**
     * Creates it.
     *
     * @param keys the lines of {@code sources.properties}
     * @throws IllegalArgumentException for a value that cannot be read
     */
    public Sources(Map<String, String> keys) {
        Set<String> ids = new TreeSet<>();
        for (String key : keys.keySet()) {
            if (key.endsWith(".title.en")) {
                ids.add(key.substring(0, key.length() - ".title.en".length()));
            }
        }
        for (String id : ids) {
            byId.put(id, read(keys, id));
        }
    }

    /**
     * {@return the source of a citation, dated or not, or {@code null}}
     *
     * @param citation as {@code L422-14@2021-05-01}
     */
    public @Nullable Source of(String citation) {
        Source exact = byId.get(citation);
        if (exact != null) {
            return exact;
        }
        int at = citation.indexOf('@');
        return at < 0 ? null : byId.get(citation.substring(0, at));
    }

    /**
     * {@return the authority of a citation, {@link Authority#LAW} where the source is not described}
     *
     * @param citation citation
     */
    public Authority authority(String citation) {
        Source source = of(citation);
        return source == null ? Authority.LAW : source.authority();
    }

    /**
     * {@return the confidence of a citation, {@link Confidence#SEEN} where the source is not described}
     *
     * @param citation citation
     */
    public Confidence confidence(String citation) {
        Source source = of(citation);
        return source == null ? Confidence.SEEN : source.confidence();
    }

    /** {@return all sources by id} */
    public Map<String, Source> all() {
        return Map.copyOf(byId);
    }

    private static Source read(Map<String, String> keys, String id) {
        String checked = get(keys, id, "checked-on", "");
        return new Source(
                id,
                get(keys, id, "title.en", id),
                get(keys, id, "title.fr", id),
                get(keys, id, "address", ""),
                get(keys, id, "read-at", ""),
                checked.isEmpty() ? null : LocalDate.parse(checked),
                Authority.valueOf(get(keys, id, "authority", "LAW")),
                Confidence.valueOf(get(keys, id, "confidence", "SEEN")));
    }

    private static String get(Map<String, String> keys, String id, String field, String otherwise) {
        String own = keys.get(id + "." + field);
        return own != null
                ? own.trim()
                : keys.getOrDefault(DEFAULT + "." + field, otherwise).trim();
    }
}
