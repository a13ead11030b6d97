package io.github.apsrules.texts;

import java.util.Locale;

/** A language that packs have texts in. */
public enum Language {
    /** English. */
    EN,
    /** French. */
    FR;

    /**
     * {@return French for a French locale, English for any other}
     *
     * @param locale a locale
     */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? FR : EN;
    }

    /** {@return the end of the names of its files, as {@code _fr.properties}} */
    public String suffix() {
        return "_" + name().toLowerCase(Locale.ROOT) + ".properties";
    }
}
