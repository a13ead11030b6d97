package io.github.apsrules.engine;

import io.github.apsrules.errors.RuleBaseException;
import io.github.apsrules.texts.Language;
import io.github.apsrules.texts.Sources;
import io.github.apsrules.texts.Texts;
import java.io.IOException;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** Reads the {@code texts/*.properties} files of a pack. */
public final class TextFiles {
    private static final String FOLDER = "texts/";
    private static final String SOURCES = "sources.properties";

    private TextFiles() {}

    /**
     * Reads the texts and sources among the files of a pack.
     *
     * @param files path to content, UTF-8 already decoded; other files are left alone
     * @return the texts
     * @throws RuleBaseException naming the file that cannot be read
     */
    public static Texts read(Map<String, String> files) {
        Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);
        Map<String, String> sources = new HashMap<>();
        files.forEach((path, content) -> {
            if (!isText(path)) {
                return;
            }
            if (path.endsWith(SOURCES)) {
                sources.putAll(lines(path, content));
            }
            for (Language language : Language.values()) {
                if (path.endsWith(language.suffix())) {
                    words.computeIfAbsent(language, key -> new HashMap<>()).putAll(lines(path, content));
                }
            }
        });
        try {
            return new Texts(words, new Sources(sources));
        } catch (RuntimeException unreadable) {
            throw new RuleBaseException("A line of a sources.properties cannot be read: " + unreadable.getMessage());
        }
    }

    /** {@return whether a path is one of texts} */
    static boolean isText(String path) {
        return path.startsWith(FOLDER);
    }

    private static Map<String, String> lines(String path, String content) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(content));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new RuleBaseException("The texts " + path + " cannot be read: " + unreadable.getMessage());
        }
        Map<String, String> lines = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> lines.put(key, properties.getProperty(key)));
        return lines;
    }
}
