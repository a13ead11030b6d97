package io.github.apsrules.casefile;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that is nearest to a misspelt one. Thread-safe. */
public final class Nearest {
    private Nearest() {}

    /**
     * {@return the nearest known word, or nothing where none is near; letter case and signs do not count}
     *
     * @param read the word as read
     * @param known the words to choose from
     */
    public static Optional<String> of(String read, Collection<String> known) {
        String wanted = plain(read);
        return known.stream()
                .min(Comparator.comparingInt((String word) -> distance(wanted, plain(word)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(word -> isNear(wanted, plain(word)));
    }

    /** Near is a third of the letters, or two; but never all the letters of a short word, which would be near to everything. */
    private static boolean isNear(String wanted, String word) {
        int distance = distance(wanted, word);
        return distance <= Math.max(2, wanted.length() / 3) && distance < Math.min(wanted.length(), word.length());
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** The least number of letters to add, drop or change. */
    private static int distance(String from, String to) {
        if (from.length() > 60 || to.length() > 60) {
            return Integer.MAX_VALUE;
        }
        int[] before = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] now = new int[to.length() + 1];
            now[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(change, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[to.length()];
    }
}
