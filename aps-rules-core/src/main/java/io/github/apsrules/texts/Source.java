package io.github.apsrules.texts;

import io.github.apsrules.conclusions.Authority;
import io.github.apsrules.conclusions.Confidence;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A source of law or advice.
 *
 * @param id id without date, as {@code L422-14}
 * @param titleEn title in English
 * @param titleFr title in French
 * @param address official address, may be empty
 * @param readAt address where it was read, may be empty
 * @param checkedOn day it was last checked; {@code null} if never
 * @param authority who says it
 * @param confidence how well it was read
 */
public record Source(
        String id,
        String titleEn,
        String titleFr,
        String address,
        String readAt,
        @Nullable LocalDate checkedOn,
        Authority authority,
        Confidence confidence) {

    /**
     * {@return the title in a language}
     *
     * @param language language
     */
    public String title(Language language) {
        return language == Language.FR ? titleFr : titleEn;
    }
}
