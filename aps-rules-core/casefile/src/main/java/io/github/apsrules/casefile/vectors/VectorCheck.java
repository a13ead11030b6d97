package io.github.apsrules.casefile.vectors;

import io.github.apsrules.ApsRules;
import io.github.apsrules.conclusions.Figure;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.facts.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds rows against a rule pack: each expected column is a number of the decision. Thread-safe. */
public final class VectorCheck {
    private final ApsRules rules;
    private final String question;

    /**
     * Creates it.
     *
     * @param rules the rule pack
     * @param question id of the question that the rows ask
     */
    public VectorCheck(ApsRules rules, String question) {
        this.rules = rules;
        this.question = question;
    }

    /**
     * A column that differs.
     *
     * @param id id of the row
     * @param column name of the column, or {@code faults} for an error of the rule base
     * @param expected value in the file, empty for none
     * @param got value decided, empty for none
     */
    public record Mismatch(String id, String column, String expected, String got) {}

    /**
     * Decides a row and returns the columns that differ; none for a row that passes.
     *
     * @param row the row
     * @return the columns that differ
     * @throws io.github.apsrules.errors.RuleBaseException where the rules break
     */
    public List<Mismatch> check(VectorRow row) {
        Decision decision = rules.decide(question, row.caseFile());
        Map<String, String> figures = new HashMap<>();
        for (Figure figure : decision.figures()) {
            figures.put(figure.name().replace('-', '_'), words(figure.value()));
        }
        List<Mismatch> mismatches = new ArrayList<>();
        row.expected().forEach((column, expected) -> {
            String got = figures.getOrDefault(column, "");
            if (!got.equals(expected)) {
                mismatches.add(new Mismatch(row.id(), column, expected, got));
            }
        });
        if (!decision.faults().isEmpty()) {
            mismatches.add(new Mismatch(row.id(), "faults", "", String.join("; ", decision.faults())));
        }
        return List.copyOf(mismatches);
    }

    private static String words(Object value) {
        if (value instanceof Answer answer) {
            return answer.name().substring(0, 1);
        }
        return value.toString();
    }
}
