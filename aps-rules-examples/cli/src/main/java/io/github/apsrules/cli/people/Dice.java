package io.github.apsrules.cli.people;

import io.github.apsrules.facts.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Chance for one person, and how much this person leaves out. Not thread-safe. */
final class Dice {
    private final SplittableRandom random;
    private final double blanks;

    /**
     * Creates them.
     *
     * @param seed seed of all people
     * @param person which person
     */
    Dice(long seed, long person) {
        random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + person);
        double how = random.nextDouble();
        blanks = how < 0.45 ? 0 : how < 0.85 ? 0.06 : how < 0.97 ? 0.25 : 0.7;
    }

    boolean in(double share) {
        return random.nextDouble() < share;
    }

    /** A number from the first to the last. */
    int from(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    /** Whether something is told. */
    boolean told() {
        return random.nextDouble() >= blanks;
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** One of a few, most often the first ones. */
    <T> T early(List<T> all) {
        double place = random.nextDouble();
        return all.get((int) (place * place * all.size()));
    }

    /** Any constant that says something. */
    <E extends Enum<E>> E any(Class<E> type) {
        E[] all = type.getEnumConstants();
        return all[random.nextInt(all.length - 1)];
    }

    /** The constant, or the one for what is not told. */
    <E extends Enum<E>> E orBlank(E told) {
        E[] all = told.getDeclaringClass().getEnumConstants();
        return told() ? told : all[all.length - 1];
    }

    /** The value, or nothing where it is not told. */
    <T> @Nullable T orBlank(@Nullable T value) {
        return told() ? value : null;
    }

    /** Yes in a share of cases, or not told. */
    Answer yes(double share) {
        boolean yes = in(share);
        return told() ? yes ? Answer.YES : Answer.NO : Answer.UNKNOWN;
    }

    /** A day within so many days before and after another. */
    LocalDate near(LocalDate day, int before, int after) {
        return day.plusDays(from(-before, after));
    }
}
