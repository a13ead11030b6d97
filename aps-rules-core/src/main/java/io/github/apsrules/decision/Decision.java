package io.github.apsrules.decision;

import io.github.apsrules.conclusions.Conclusion;
import io.github.apsrules.conclusions.Deadline;
import io.github.apsrules.conclusions.DocumentNeed;
import io.github.apsrules.conclusions.Fee;
import io.github.apsrules.conclusions.Figure;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.conclusions.Permit;
import io.github.apsrules.conclusions.Step;
import io.github.apsrules.conclusions.Warning;
import io.github.apsrules.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question about one case. Immutable and thread-safe; the same case and pack give the same decision, in the same
 * order.
 *
 * @param question id of the question
 * @param on the day it was asked
 * @param outcome the answer
 * @param routes the routes or items, the better ones first
 * @param missingFacts paths of missing facts, those that can still change the outcome first
 * @param conclusions permits, dates, documents, sums, steps, warnings and numbers, in order
 * @param oldestCheck the oldest day on which a cited source was checked; {@code null} where none was
 * @param faults errors of the rule base met while deciding; empty for a sound one
 * @param pack the rule pack that decided
 * @param texts the words of the pack
 */
public record Decision(
        String question,
        LocalDate on,
        Outcome outcome,
        List<RouteDecision> routes,
        List<String> missingFacts,
        List<Conclusion> conclusions,
        @Nullable LocalDate oldestCheck,
        List<String> faults,
        PackInfo pack,
        Texts texts) {

    /** {@return the permits one would get, the better ones first} */
    public List<Permit> permits() {
        return of(Permit.class);
    }

    /** {@return the deadlines by day} */
    public List<Deadline> deadlines() {
        return of(Deadline.class);
    }

    /** {@return the documents to bring} */
    public List<DocumentNeed> documents() {
        return of(DocumentNeed.class);
    }

    /** {@return the sums to pay} */
    public List<Fee> fees() {
        return of(Fee.class);
    }

    /** {@return what to do, in order} */
    public List<Step> steps() {
        return of(Step.class);
    }

    /** {@return the warnings} */
    public List<Warning> warnings() {
        return of(Warning.class);
    }

    /** {@return the numbers} */
    public List<Figure> figures() {
        return of(Figure.class);
    }

    /**
     * {@return the route of an id, if it was considered}
     *
     * @param id id of the route
     */
    public Optional<RouteDecision> route(String id) {
        return routes.stream().filter(route -> route.id().equals(id)).findFirst();
    }

    /**
     * {@return the explanation as plain text, a line a statement}
     *
     * @param locale French for a French locale, else English
     */
    public String explain(Locale locale) {
        return Explanation.of(this, locale).asText();
    }

    /** Names question, day and outcome only: a case is personal data. */
    @Override
    public String toString() {
        return "Decision " + question + " on " + on + ": " + outcome;
    }

    private <T extends Conclusion> List<T> of(Class<T> type) {
        return conclusions.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
