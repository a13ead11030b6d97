package io.github.apsrules.bench.byhand;

import io.github.apsrules.facts.Nationality;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Under which laws of stay the nationalities of a person come.
 *
 * @param free whether one gives free movement
 * @param algerian whether one is Algerian
 * @param other whether one is of another third country
 * @param gap whether something is not told of them
 * @param treaty whether one has a bilateral agreement, be it one that gives nothing
 */
record Nationalities(boolean free, boolean algerian, boolean other, boolean gap, boolean treaty) {
    private static final Set<String> FREE_MOVEMENT = Set.of(
            "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT",
            "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK");

    static Nationalities of(@Nullable List<Nationality> all) {
        boolean free = false;
        boolean algerian = false;
        boolean other = false;
        boolean gap = all == null;
        boolean treaty = false;
        for (Nationality nationality : all == null ? List.<Nationality>of() : all) {
            String country = nationality.country();
            if (country == null) {
                gap = true;
            } else {
                boolean isFree = FREE_MOVEMENT.contains(country);
                free |= isFree;
                algerian |= country.equals("DZ");
                other |= !isFree && !country.equals("DZ");
                treaty |= Treaty.exists(country);
            }
        }
        return new Nationalities(free, algerian, other, gap, treaty);
    }
}
