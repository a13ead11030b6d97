package io.github.apsrules.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All legal values of a rule pack, looked up by key, day and regime. Immutable and thread-safe. Open to a subclass that watches what rules
 * look up.
 */
public class LegalValues {
    private final Map<String, Map<String, List<LegalValue>>> byKey = new HashMap<>();
    private final IdentityHashMap<LegalValue, List<RequirementLine>> required = new IdentityHashMap<>();
    private final List<LegalValue> all;

    /**
     * Tells the values, in any order.
     *
     * @param values the values, in any order
     */
    public LegalValues(Collection<LegalValue> values) {
        List<LegalValue> sorted = new ArrayList<>(values);
        sorted.sort(Comparator.comparing(LegalValue::key)
                .thenComparing(LegalValue::regime)
                .thenComparing(LegalValue::inForceOn, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(value -> value.value().toString()));
        all = List.copyOf(sorted);
        for (LegalValue value : all) {
            byKey.computeIfAbsent(value.key(), key -> new HashMap<>())
                    .computeIfAbsent(value.regime(), regime -> new ArrayList<>())
                    .add(value);
            if (value.isRequirements()) {
                required.put(
                        value,
                        Stream.of(value.text().trim().split("\\s+"))
                                .map(requirement -> new RequirementLine(requirement, value.source()))
                                .toList());
            }
        }
    }

    /** {@return every value, ordered by key, regime and first day} */
    public List<LegalValue> all() {
        return all;
    }

    /**
     * Returns the value that holds on a day: the regime's own one where it has one, else the common one.
     *
     * @param key what the value is of
     * @param day the governing day
     * @param regime agreement, country or place
     * @return the value, or {@code null} where none is known for that day
     */
    public @Nullable LegalValue at(String key, LocalDate day, String regime) {
        LegalValue special = own(key, day, regime);
        return special != null || regime.equals(LegalValue.COMMON) ? special : own(key, day, LegalValue.COMMON);
    }

    /**
     * {@return the common value that holds on a day, or {@code null}}
     *
     * @param key what it is of
     * @param day the governing day
     */
    public @Nullable LegalValue at(String key, LocalDate day) {
        return own(key, day, LegalValue.COMMON);
    }

    /**
     * {@return the regime's own value on a day, or {@code null}; the common one does not stand in}
     *
     * @param key key
     * @param day day
     * @param regime regime
     */
    public @Nullable LegalValue own(String key, LocalDate day, String regime) {
        for (LegalValue value : of(key, regime)) {
            if (value.holdsOn(day)) {
                return value;
            }
        }
        return null;
    }

    /**
     * {@return whether a value holds on a day, for the regime or for all}
     *
     * @param key key
     * @param day day
     * @param regime regime
     */
    public boolean holds(String key, LocalDate day, String regime) {
        return at(key, day, regime) != null;
    }

    /**
     * {@return the values of a key and a regime by first day, without the common ones}
     *
     * @param key key
     * @param regime regime
     */
    public List<LegalValue> of(String key, String regime) {
        return byKey.getOrDefault(key, Map.of()).getOrDefault(regime, List.of());
    }

    /**
     * {@return the regimes that have a value of their own under a key}
     *
     * @param key key
     */
    public List<String> regimes(String key) {
        return byKey.getOrDefault(key, Map.of()).keySet().stream().sorted().toList();
    }

    /**
     * {@return what a kind of route requires on a day: the common lines and those of the regime}
     *
     * @param route kind of route
     * @param day the governing day
     * @param regime agreement, country or place
     */
    public List<RequirementLine> requirements(String route, LocalDate day, String regime) {
        List<RequirementLine> lines = new ArrayList<>();
        String key = LegalValue.requirementsKey(route);
        addRequirements(lines, of(key, LegalValue.COMMON), day);
        if (!regime.equals(LegalValue.COMMON)) {
            addRequirements(lines, of(key, regime), day);
        }
        return lines;
    }

    private void addRequirements(List<RequirementLine> lines, List<LegalValue> values, LocalDate day) {
        for (LegalValue value : values) {
            if (value.holdsOn(day)) {
                lines.addAll(required.getOrDefault(value, List.of()));
            }
        }
    }
}
