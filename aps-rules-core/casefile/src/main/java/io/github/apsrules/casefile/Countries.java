package io.github.apsrules.casefile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The country codes that can be told: ISO 3166-1 alpha-2, and XK for Kosovo. Thread-safe. */
public final class Countries {
    private static final String KOSOVO = "XK";
    private static final int MOST_NEAR = 8;
    private static final Set<String> CODES = codes();
    private static final Map<String, String> NAMES = names();

    private Countries() {}

    /**
     * {@return whether a code stands for a country}
     *
     * @param code the code, in capital letters
     */
    public static boolean isKnown(String code) {
        return CODES.contains(code);
    }

    /**
     * Returns the codes that may have been meant, the nearest first; of a country's name, English or French, its code.
     *
     * @param read what was read, which is no code
     * @return codes, none where nothing is near
     */
    public static List<String> near(String read) {
        String plain = plain(read);
        String exact = NAMES.get(plain);
        if (exact != null) {
            return List.of(exact);
        }
        return plain.length() == 2
                ? near(plain.toUpperCase(Locale.ROOT).charAt(0), plain.toUpperCase(Locale.ROOT))
                : nearName(plain)
                        .map(name -> List.of(NAMES.getOrDefault(name, "")))
                        .orElse(List.of());
    }

    /**
     * Says what is wrong with a word that is no code, and what may have been meant; never the word itself.
     *
     * @param read what was read, which is no code
     * @return the reason and what is allowed
     */
    public static String inWords(String read) {
        List<String> near = near(read);
        return "is no country code of ISO 3166-1 alpha-2"
                + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?");
    }

    /** Names of three letters are near to too many. */
    private static Optional<String> nearName(String plain) {
        return plain.length() < 4
                ? Optional.empty()
                : Nearest.of(
                        plain,
                        NAMES.keySet().stream()
                                .filter(name -> name.length() > 3)
                                .toList());
    }

    private static List<String> near(char first, String code) {
        String turned = new StringBuilder(code).reverse().toString();
        if (isKnown(code) || isKnown(turned)) {
            return List.of(isKnown(code) ? code : turned);
        }
        List<String> near =
                CODES.stream().filter(known -> known.charAt(0) == first).toList();
        return near.size() > MOST_NEAR ? List.of() : near;
    }

    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>(Arrays.asList(Locale.getISOCountries()));
        codes.add(KOSOVO);
        return codes;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>(Map.of("uk", "GB", "el", "GR", "xkx", KOSOVO));
        for (String code : CODES) {
            Locale country = new Locale.Builder().setRegion(code).build();
            for (String name : List.of(
                    country.getDisplayCountry(Locale.ENGLISH),
                    country.getDisplayCountry(Locale.FRENCH),
                    code.equals(KOSOVO) ? code : country.getISO3Country())) {
                names.putIfAbsent(plain(name), code);
            }
        }
        return Map.copyOf(names);
    }

    /** Small letters without accents and signs. */
    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }
}
