package io.github.apsrules.cli;

import io.github.apsrules.engine.TextFiles;
import io.github.apsrules.texts.Language;
import io.github.apsrules.texts.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The few words that the command line adds to those of the rule pack. */
public final class CliTexts {
    private static final Texts TEXTS = read();

    private CliTexts() {}

    /**
     * Returns the text of a key with its details.
     *
     * @param language language
     * @param key key
     * @param details details
     */
    public static String say(Language language, String key, Object... details) {
        return TEXTS.say(language, key, details);
    }

    private static Texts read() {
        Map<String, String> files = new HashMap<>();
        for (Language language : Language.values()) {
            String name = "cli" + language.suffix();
            try (InputStream stream = CliTexts.class.getResourceAsStream(name)) {
                if (stream == null) {
                    throw new IllegalStateException("aps lacks its file " + name);
                }
                files.put("texts/" + name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return TextFiles.read(files);
    }
}
