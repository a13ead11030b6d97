package io.github.apsrules.workbench.language;

import java.util.Collection;
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
        int least = Math.max(2, wrong.length() / 3) + 1;
        for (String name : names.stream().sorted().toList()) {
            int distance = distance(wrong.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Returns what to do about a wrong name: the nearest, or the first of those that there are.
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
