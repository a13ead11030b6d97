package io.github.apsrules.workbench.mutation;

import io.github.apsrules.ApsRules;
import java.util.function.Supplier;

/**
 * One small change of the law.
 *
 * @param name what is changed
 * @param question the questions it can touch, or {@link #ANY}
 * @param refused whether a check of the law refuses it, so that no scenario need be asked
 * @param rules the changed law
 */
record Mutant(String name, String question, boolean refused, Supplier<ApsRules> rules) {
    /** Stands for every question. */
    static final String ANY = "";

    boolean touches(String asked) {
        return question.equals(ANY) || question.contains(asked);
    }
}
