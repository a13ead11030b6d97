package io.github.apsrules.bench.byhand;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One bilateral agreement.
 *
 * @param id its id
 * @param from first day; {@code null} for always
 * @param known whether a source gives its first day
 * @param levels a digit each: grades of diplomas of master, licence professionnelle and lower ones
 * @param places a digit each: grades of French, joint and other places
 * @param accredited whether a French establishment must be accredited
 * @param perspective whether it asks for the perspective of return
 * @param secondHand whether what it asks is known from second-hand sources alone, by which nobody is refused
 */
record Treaty(
        String id,
        @Nullable LocalDate from,
        boolean known,
        String levels,
        String places,
        boolean accredited,
        boolean perspective,
        boolean secondHand) {
    /** Enough. */
    static final int FITS = 0;

    /** Something is not told. */
    static final int GAP = 1;

    /** The sources do not say. */
    static final int OPEN = 2;

    /** Not enough. */
    static final int SHORT = 3;

    /** Agreements that exist and give a graduate nothing. */
    private static final Map<String, String> CLOSED = Map.of("CM", "cameroon", "RU", "russia", "SN", "senegal");

    private static final Set<String> SECOND_HAND = Set.of(
            "benin", "burkina-faso", "cape-verde", "india", "lebanon", "mauritius", "north-macedonia", "tunisia");

    private static final Set<String> NEVER_RENEWED =
            Set.of("cape-verde", "congo", "kenya", "montenegro", "north-macedonia", "serbia");

    private static final Map<String, Treaty> BY_COUNTRY = Map.ofEntries(
            treaty("BJ", "benin", "2010-03-01", true, "003", "023", false, false),
            treaty("BA", "bosnia-herzegovina", "2014-07-03", false, "222", "003", false, false),
            treaty("BF", "burkina-faso", "2011-06-01", true, "003", "003", false, false),
            treaty("CV", "cape-verde", "2011-04-01", true, "033", "023", false, false),
            treaty("CG", "congo", "2009-08-01", true, "033", "023", true, true),
            treaty("GA", "gabon", "2008-09-01", true, "003", "023", false, false),
            treaty("IN", "india", "2021-10-01", true, "023", "023", false, false),
            treaty("KE", "kenya", "", false, "222", "003", false, false),
            treaty("LB", "lebanon", "", false, "033", "003", false, false),
            treaty("MU", "mauritius", "2008-09-23", false, "222", "222", false, false),
            treaty("ME", "montenegro", "2009-12-01", false, "003", "003", false, true),
            treaty("MK", "north-macedonia", "2009-12-01", false, "222", "003", false, false),
            treaty("RS", "serbia", "2009-12-02", false, "003", "003", false, true),
            treaty("TN", "tunisia", "2009-07-01", true, "003", "003", false, true));

    static @Nullable Treaty of(String country) {
        return BY_COUNTRY.get(country);
    }

    /** Whether a country has an agreement, be it one that gives nothing. */
    static boolean exists(String country) {
        return BY_COUNTRY.containsKey(country) || CLOSED.containsKey(country);
    }

    /** How many titles it gives a person, renewals included; without a bound where that is not known. */
    int titles() {
        return id.equals("bosnia-herzegovina") ? Integer.MAX_VALUE : NEVER_RENEWED.contains(id) ? 1 : 2;
    }

    int level(int kind) {
        return levels.charAt(kind) - '0';
    }

    int place(int kind) {
        return places.charAt(kind) - '0';
    }

    /** Whether it is the one with a country. */
    boolean with(String country) {
        Treaty other = of(country);
        return other != null && other.id.equals(id);
    }

    boolean inForce(LocalDate day) {
        return from == null || !day.isBefore(from);
    }

    private static Map.Entry<String, Treaty> treaty(
            String country,
            String id,
            String from,
            boolean known,
            String levels,
            String places,
            boolean accredited,
            boolean perspective) {
        return Map.entry(
                country,
                new Treaty(
                        id,
                        from.isEmpty() ? null : LocalDate.parse(from),
                        known,
                        levels,
                        places,
                        accredited,
                        perspective,
                        SECOND_HAND.contains(id)));
    }
}
