package io.github.apsrules.texts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of a pack, by language and key, with {@code {0}} {@code {1}} … for details. Immutable and thread-safe.
 *
 * <p>Of details, dates and sums (a {@link BigDecimal} with two decimals) are written in the language; an enum constant is looked up as
 * {@code enum.<Type>.<CONSTANT>}, a string as {@code word.<string>} and left as it is where there is no such key.
 */
public final class Texts {
    private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);
    private final Sources sources;

    /**
     * Creates it.
     *
     * @param words key to text, by language
     * @param sources the sources cited
     */
    public Texts(Map<Language, Map<String, String>> words, Sources sources) {
        for (Language language : Language.values()) {
            this.words.put(language, Map.copyOf(words.getOrDefault(language, Map.of())));
        }
        this.sources = sources;
    }

    /** {@return the sources} */
    public Sources sources() {
        return sources;
    }

    /**
     * {@return whether a key has a text}
     *
     * @param language language
     * @param key key
     */
    public boolean has(Language language, String key) {
        return keys(language).containsKey(key);
    }

    /**
     * {@return all keys and texts of a language in order}
     *
     * @param language language
     */
    public Map<String, String> all(Language language) {
        return new TreeMap<>(keys(language));
    }

    /**
     * {@return the text of a key with its details, or the key itself}
     *
     * @param language language
     * @param key key
     * @param details details
     */
    public String say(Language language, String key, Object... details) {
        String said = find(language, List.of(details), key);
        return said == null ? key : said;
    }

    /**
     * {@return the text of the first key that has one, or {@code null}}
     *
     * @param language language
     * @param details details
     * @param keys keys
     */
    public @Nullable String find(Language language, List<?> details, String... keys) {
        for (String key : keys) {
            String text = keys(language).get(key);
            if (text != null) {
                return fill(language, text, details);
            }
        }
        return null;
    }

    /**
     * {@return a detail in words}
     *
     * @param language language
     * @param detail a date, number, string or enum constant
     */
    public String word(Language language, Object detail) {
        if (detail instanceof LocalDate day) {
            return Formats.date(day, language);
        }
        if (detail instanceof BigDecimal number) {
            return number.scale() == 2 ? Formats.money(number, language) : Formats.decimal(number, language);
        }
        if (detail instanceof Enum<?> constant) {
            String key = "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            return keys(language).getOrDefault(key, constant.name());
        }
        return keys(language).getOrDefault("word." + detail, String.valueOf(detail));
    }

    /** Puts details into their slots, in one pass: what stands in a detail is left as it is. */
    private String fill(Language language, String text, List<?> details) {
        int open = details.isEmpty() ? -1 : text.indexOf('{');
        if (open < 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder(text.length() + 16);
        int done = 0;
        while (open >= 0) {
            int close = text.indexOf('}', open);
            int slot = slot(text, open + 1, close);
            if (slot >= 0 && slot < details.size()) {
                filled.append(text, done, open).append(word(language, details.get(slot)));
                done = close + 1;
            }
            open = text.indexOf('{', open + 1);
        }
        return filled.append(text, done, text.length()).toString();
    }

    /** The number between two braces, -1 where there is none. */
    private static int slot(String text, int from, int to) {
        int number = from < to && to - from < 4 ? 0 : -1;
        for (int i = from; i < to && number >= 0; i++) {
            int digit = text.charAt(i) - '0';
            number = digit >= 0 && digit <= 9 ? number * 10 + digit : -1;
        }
        return number;
    }

    private Map<String, String> keys(Language language) {
        return words.getOrDefault(language, Map.of());
    }
}
