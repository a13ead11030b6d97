package io.github.apsrules.cli;

import io.github.apsrules.texts.Language;
import java.util.Locale;
import picocli.CommandLine.Option;

/** The option {@code --lang}: a mixin for every command that speaks to a person. */
public final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "en|fr",
            defaultValue = "en",
            description = "Language of the text: en (the default) or fr.")
    private Language language = Language.EN;

    /** Returns the locale of the language. */
    public Locale locale() {
        return Blocks.locale(language);
    }

    /** Returns the language. */
    public Language get() {
        return language;
    }
}
