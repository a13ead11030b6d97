package io.github.apsrules.workbench.mutation;

import io.github.apsrules.ApsRules;
import io.github.apsrules.casefile.scenarios.Scenario;
import java.util.List;
import java.util.function.Supplier;

/**
 * One small change of the law.
 *
 * @param area path of the law file that it changes
 * @param name what is changed
 * @param refused whether a check of the law refuses it, so that no scenario need be asked
 * @param rules the changed law
 * @param scenarios those that can notice it; all others are decided as before
 */
record Mutant(
        String area, String name, boolean refused, Supplier<ApsRules> rules, Supplier<List<Scenario>> scenarios) {}
