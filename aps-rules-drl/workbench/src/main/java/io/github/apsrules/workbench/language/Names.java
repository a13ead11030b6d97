package io.github.apsrules.workbench.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Names {
    private Names() {}

    /**
     * Returns the nearest name.
     *
     * @param wrong what is written
     * @param names the names there are
     * @return the one that differs least, where it differs little
     */
    public static Optional<String> nearest(String wrong, Collection<String> names) {
        String best = null;
        int least = (wrong.length() < 5 ? 1 : Math.max(2, wrong.length() / 3)) + 1;
        for (String name : names.stream().sorted().toList()) {
            int distance = distance(wrong.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        if (best == null && wrong.length() > 3) {
            // Date for LocalDate, Offer for JobOffer.
            best = names.stream()
                    .filter(name -> name.endsWith(wrong))
                    .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                    .orElse(null);
        }
        return Optional.ofNullable(best);
    }

    /**
     * Whether two words differ by one slip: a letter changed, added, left out or swapped with its neighbour.
     *
     * @param a one word
     * @param b another
     * @return whether they differ so
     */
    public static boolean slip(String a, String b) {
        return Math.abs(a.length() - b.length()) < 2 && distance(a, b) == 1;
    }

    /**
     * {@return what to do about a wrong name: the nearest, or the first of those that there are}
     *
     * @param wrong what is written
     * @param names the names there are
     */
    public static String suggest(String wrong, Collection<String> names) {
        return nearest(wrong, names)
                .map(name -> "Did you mean '" + name + "'?")
                .orElseGet(() -> names.isEmpty()
                        ? "There is none here."
                        : "There are: "
                                + String.join(
                                        ", ", names.stream().sorted().limit(25).toList())
                                + (names.size() > 25 ? ", …" : "."));
    }

    /** The letters to change, add, leave out or swap with their neighbour to make one word of the other. */
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + same);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                steps[i][j] = swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
            }
        }
        return steps[a.length()][b.length()];
    }
}
