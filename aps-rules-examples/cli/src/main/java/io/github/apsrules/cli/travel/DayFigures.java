package io.github.apsrules.cli.travel;

import io.github.apsrules.conclusions.Figure;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.facts.Answer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of the day that a question is asked on. Immutable.
 *
 * @param windowStart first day of its window
 * @param used days used
 * @param left days left
 * @param exceededBy days over the limit
 * @param present whether the day counts
 */
record DayFigures(LocalDate windowStart, int used, int left, int exceededBy, boolean present) {

    /** Returns them; {@code null} where the rules do not say. */
    static @Nullable DayFigures of(Decision decision) {
        Map<String, Object> figures = new HashMap<>();
        for (Figure figure : decision.figures()) {
            figures.putIfAbsent(figure.name(), figure.value());
        }
        if (figures.get("window-start") instanceof LocalDate start
                && figures.get("days-used") instanceof Integer used
                && figures.get("days-remaining") instanceof Integer left
                && figures.get("overstay-days") instanceof Integer exceeded) {
            return new DayFigures(start, used, left, exceeded, figures.get("present") == Answer.YES);
        }
        return null;
    }

    /** Returns the days allowed in a window: those used and left, or all but those too many. */
    int limit() {
        return used + left - exceededBy;
    }

    boolean over() {
        return exceededBy > 0;
    }
}
