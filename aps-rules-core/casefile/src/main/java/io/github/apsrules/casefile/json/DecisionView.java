package io.github.apsrules.casefile.json;

import io.github.apsrules.conclusions.Authority;
import io.github.apsrules.conclusions.Confidence;
import io.github.apsrules.conclusions.DocumentNeed;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.conclusions.Route;
import io.github.apsrules.decision.PackInfo;
import io.github.apsrules.texts.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it is published in JSON: the components are its fields, in this order, and {@code null} is left out. Ids stand
 * beside their words, so that a program reads the one and a person the other.
 */
record DecisionView(
        int format,
        String question,
        LocalDate on,
        Outcome outcome,
        Language language,
        String asked,
        String answer,
        List<RouteView> routes,
        List<MissingView> missing,
        List<PermitView> permits,
        List<DeadlineView> deadlines,
        List<DocumentView> documents,
        List<FeeView> fees,
        List<StepView> steps,
        List<FigureView> figures,
        List<WarningView> warnings,
        List<SourceView> sources,
        @Nullable LocalDate oldestCheck,
        List<String> faults,
        PackInfo pack,
        String disclaimer) {

    /** A route or item; {@code outcome} is left out for a closed one, {@code gap} is the fact it depends on. */
    record RouteView(
            String id,
            String kind,
            Route.State state,
            @Nullable Outcome outcome,
            String regime,
            String text,
            @Nullable String closed,
            @Nullable String closedText,
            @Nullable String gap,
            List<String> sources,
            List<RequirementView> requirements) {}

    /** A requirement on a route; its message is {@code <id>.<outcome>} or, with a variant, {@code <id>.<outcome>.<variant>}. */
    record RequirementView(
            String id,
            Outcome outcome,
            @Nullable String variant,
            List<Object> details,
            String name,
            String text,
            @Nullable String remedy,
            List<String> missing,
            List<String> sources,
            List<String> rules,
            Confidence confidence,
            boolean inferred,
            boolean softened,
            List<AdviceView> advice) {}

    /** What a practice or a guide says of a requirement. */
    record AdviceView(Outcome outcome, List<Object> details, String text, List<String> sources) {}

    /** A missing fact. */
    record MissingView(String path, String label, String ask) {}

    /** A title one would get; {@code route} is left out where it belongs to none, as below. */
    record PermitView(
            @Nullable String route,
            String id,
            String text,
            @Nullable Integer months,
            @Nullable Integer renewals,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            List<String> sources) {}

    /** A span of days. */
    record DeadlineView(
            @Nullable String route,
            String id,
            @Nullable LocalDate opens,
            @Nullable LocalDate closes,
            List<Object> details,
            String text,
            @Nullable String missed,
            List<String> sources) {}

    /** A document to bring. */
    record DocumentView(
            @Nullable String route,
            String id,
            DocumentNeed.State state,
            List<Object> details,
            String text,
            List<String> sources) {}

    /** A sum in euros. */
    record FeeView(
            @Nullable String route,
            String id,
            BigDecimal amount,
            List<Object> details,
            String text,
            List<String> sources) {}

    /** Something to do. */
    record StepView(
            @Nullable String route,
            String id,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            List<Object> details,
            String text,
            List<String> sources) {}

    /** A number or day that answers an item. */
    record FigureView(@Nullable String route, String id, Object value, String text, List<String> sources) {}

    /** Something to know. */
    record WarningView(@Nullable String route, String id, List<Object> details, String text, List<String> sources) {}

    /** What is cited. */
    record SourceView(
            String citation,
            String title,
            @Nullable LocalDate inForceOn,
            @Nullable String address,
            @Nullable String readAt,
            @Nullable LocalDate checkedOn,
            Authority authority,
            Confidence confidence) {}
}
