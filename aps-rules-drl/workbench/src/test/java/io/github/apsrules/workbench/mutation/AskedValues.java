package io.github.apsrules.workbench.mutation;

import io.github.apsrules.casefile.scenarios.Scenario;
import io.github.apsrules.engine.RuleRunner;
import io.github.apsrules.law.LegalValue;
import io.github.apsrules.law.LegalValues;
import java.lang.reflect.Field;
import java.util.AbstractList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which scenarios look up which legal values: a change of those that a scenario never looks up cannot be noticed by it. */
final class AskedValues {
    private record Asked(Scenario scenario, Set<String> values) {}

    private final List<Asked> all;

    AskedValues(RuleRunner runner, List<Scenario> scenarios) {
        all = scenarios.parallelStream()
                .map(scenario -> {
                    Set<String> asked = new HashSet<>();
                    runner.withValues(watched(runner.values().all(), asked)).run(scenario.question(), scenario.given());
                    return new Asked(scenario, asked);
                })
                .toList();
    }

    /** The scenarios that look up the values of a line's key and regime. */
    List<Scenario> of(LegalValue line) {
        String name = name(line.key(), line.regime());
        return all.stream()
                .filter(one -> one.values().contains(name))
                .map(Asked::scenario)
                .toList();
    }

    private static String name(String key, String regime) {
        return key + " in " + regime;
    }

    /** Values that note when the lines of a key and a regime are read. */
    @SuppressWarnings("unchecked") // as LegalValues keeps its lines
    private static LegalValues watched(List<LegalValue> all, Set<String> asked) {
        LegalValues values = new LegalValues(all);
        try {
            Field lines = LegalValues.class.getDeclaredField("byKey");
            lines.setAccessible(true);
            ((Map<String, Map<String, List<LegalValue>>>) lines.get(values))
                    .forEach((key, regimes) -> regimes.replaceAll(
                            (regime, own) -> new WatchedLines(name(key, regime), List.copyOf(own), asked)));
            return values;
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("LegalValues keeps its lines elsewhere now", changed);
        }
    }

    /** The lines of a key and a regime. */
    private static final class WatchedLines extends AbstractList<LegalValue> {
        private final String name;
        private final List<LegalValue> lines;
        private final Set<String> asked;

        WatchedLines(String name, List<LegalValue> lines, Set<String> asked) {
            this.name = name;
            this.lines = lines;
            this.asked = asked;
        }

        @Override
        public LegalValue get(int index) {
            asked.add(name);
            return lines.get(index);
        }

        @Override
        public int size() {
            asked.add(name);
            return lines.size();
        }
    }
}
