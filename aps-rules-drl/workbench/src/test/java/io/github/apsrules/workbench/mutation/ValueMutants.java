package io.github.apsrules.workbench.mutation;

import io.github.apsrules.ApsRules;
import io.github.apsrules.law.LegalValue;
import io.github.apsrules.law.LegalValues;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each value line changed by a day, a month, a number, a cent, or less one requirement. */
final class ValueMutants {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    private ValueMutants() {}

    /** All of them, in the order of the law's files. */
    static List<Mutant> of(ApsRules rules, Map<String, String> files, LookUps lookUps) {
        List<LegalValue> all = rules.values().all();
        List<Mutant> mutants = new ArrayList<>();
        ValueRefusals refusals = new ValueRefusals();
        ValuePlaces places = new ValuePlaces(files);
        for (int i = 0; i < all.size(); i++) {
            int at = i;
            LegalValue line = all.get(i);
            changes(line).forEach((what, changed) -> {
                List<LegalValue> others = new ArrayList<>(all);
                others.set(at, changed);
                String name = "value " + line.key() + " in " + line.regime() + " from " + line.inForceOn() + " ("
                        + line.value() + "): " + what;
                mutants.add(new Mutant(
                        places.of(line),
                        name,
                        refusals.refuse(line, changed, all),
                        () -> rules.withValues(others),
                        () -> lookUps.apart(line.key(), new LegalValues(others))));
            });
        }
        return mutants;
    }

    private static Map<String, LegalValue> changes(LegalValue line) {
        Map<String, LegalValue> changes = new LinkedHashMap<>();
        if (line.value() instanceof Integer number) {
            changes.put("one more", with(line, number + 1));
            changes.put("one less", with(line, number - 1));
        } else if (line.value() instanceof BigDecimal amount) {
            changes.put("a cent more", with(line, amount.add(CENT)));
            changes.put("a cent less", with(line, amount.subtract(CENT)));
        } else if (line.key().startsWith("requirements:")) {
            for (String requirement : line.text().trim().split("\\s+")) {
                changes.put(
                        "without " + requirement,
                        with(
                                line,
                                (" " + line.text() + " ")
                                        .replace(" " + requirement + " ", " ")
                                        .trim()));
            }
        }
        LocalDate from = line.inForceOn();
        if (from != null) {
            changes.put("in force a day later", within(line, from.plusDays(1), line.repealedOn()));
            changes.put("in force a day sooner", within(line, from.minusDays(1), line.repealedOn()));
        }
        LocalDate to = line.repealedOn();
        if (to != null) {
            changes.put("repealed a day later", within(line, from, to.plusDays(1)));
            changes.put("repealed a day sooner", within(line, from, to.minusDays(1)));
        }
        changes.values().removeIf(changed -> changed.value().equals(""));
        return changes;
    }

    private static LegalValue with(LegalValue line, Object value) {
        return new LegalValue(
                line.key(),
                line.regime(),
                value,
                line.inForceOn(),
                line.repealedOn(),
                line.lastKnownOn(),
                line.sources());
    }

    private static LegalValue within(LegalValue line, LocalDate from, LocalDate to) {
        return new LegalValue(line.key(), line.regime(), line.value(), from, to, line.lastKnownOn(), line.sources());
    }
}
