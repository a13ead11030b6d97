package io.github.apsrules.workbench.mutation;

import io.github.apsrules.casefile.scenarios.Scenario;
import io.github.apsrules.engine.RuleRunner;
import io.github.apsrules.law.LegalValue;
import io.github.apsrules.law.LegalValues;
import io.github.apsrules.law.RequirementLine;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What each scenario looks up among the legal values. Where a change answers all of it as before, the scenario cannot notice it. */
final class LookUps {
    private static final Pattern READS_DAYS =
            Pattern.compile("\\b(?:inForceOn|repealedOn)\\b.*\\$values\\.\\w+\\( \"([^\"]+)\"");

    /** A question to the values; the answer is a list, so that what it misses counts too. */
    private record LookUp(String key, List<?> asked, Function<LegalValues, List<?>> answer) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof LookUp same && same.key.equals(key) && same.asked.equals(asked);
        }

        @Override
        public int hashCode() {
            return asked.hashCode();
        }
    }

    private record Asked(Scenario scenario, Set<LookUp> lookUps) {}

    private final List<Asked> all;
    private final LegalValues unchanged;

    LookUps(RuleRunner runner, Map<String, String> files, List<Scenario> scenarios) {
        unchanged = runner.values();
        Set<String> dated = new HashSet<>();
        files.values().forEach(text -> READS_DAYS.matcher(text).results().forEach(read -> dated.add(read.group(1))));
        all = scenarios.parallelStream()
                .map(scenario -> {
                    Watched values = new Watched(unchanged, dated);
                    runner.withValues(values).run(scenario.question(), scenario.given());
                    return new Asked(scenario, values.lookUps);
                })
                .toList();
    }

    /** The scenarios that changed values answer otherwise, where only lines of one key are changed. */
    List<Scenario> apart(String key, LegalValues changed) {
        return all.stream()
                .filter(asked -> asked.lookUps().stream()
                        .anyMatch(lookUp -> lookUp.key().equals(key)
                                && !lookUp.answer()
                                        .apply(unchanged)
                                        .equals(lookUp.answer().apply(changed))))
                .map(Asked::scenario)
                .toList();
    }

    /** Values that note what is looked up. */
    private static final class Watched extends LegalValues {
        private final LegalValues values;
        private final Set<String> dated;
        private final Set<LookUp> lookUps = new HashSet<>();

        Watched(LegalValues values, Set<String> dated) {
            super(values.all());
            this.values = values;
            this.dated = dated;
        }

        @Override
        public @Nullable LegalValue own(String key, LocalDate day, String regime) {
            lookUps.add(new LookUp(key, List.of(key, day, regime), from -> {
                LegalValue found = from.own(key, day, regime);
                return found == null ? List.of() : List.of(dated.contains(key) ? found : withoutDays(found));
            }));
            return values.own(key, day, regime);
        }

        @Override
        public List<LegalValue> of(String key, String regime) {
            lookUps.add(new LookUp(key, List.of(key, regime), from -> from.of(key, regime)));
            return values.of(key, regime);
        }

        @Override
        public List<RequirementLine> requirements(String route, LocalDate day, String regime) {
            String key = LegalValue.requirements(route, "").key();
            lookUps.add(new LookUp(key, List.of(key, day, regime), from -> from.requirements(route, day, regime)));
            return values.requirements(route, day, regime);
        }

        /** Rules read of it what it says; where one reads since when, its key is among the dated. */
        private static LegalValue withoutDays(LegalValue value) {
            return new LegalValue(
                    value.key(), value.regime(), value.value(), null, null, value.lastKnownOn(), value.sources());
        }
    }
}
