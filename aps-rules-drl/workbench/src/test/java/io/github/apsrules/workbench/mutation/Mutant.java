package io.github.apsrules.workbench.mutation;

import io.github.apsrules.ApsRules;
import java.util.function.Supplier;

/** One small change of the law. */
record Mutant(String name, String question, Supplier<ApsRules> rules) {
    /** Stands for every question. */
    static final String ANY = "";

    boolean touches(String asked) {
        return question.equals(ANY) || question.contains(asked);
    }
}
