package io.github.apsrules.workbench.coverage;

import io.github.apsrules.workbench.language.LawFile.RuleTree;
import java.util.List;
import java.util.Map;

/** Tells whether two rules hold in the same ways over what the engine held when it came to rest. */
public final class Twins {
    private Twins() {}

    /** What the engine held, by type. */
    public static Map<String, List<Object>> byType(List<Object> memory) {
        return CoverageMeter.byType(memory);
    }

    /** Whether two rules hold for the same facts, and their variables stand for the same. */
    public static boolean alike(RuleTree one, RuleTree other, Map<String, List<Object>> memory) {
        return new Tracer(one).matches(memory).equals(new Tracer(other).matches(memory));
    }
}
