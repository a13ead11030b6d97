package io.github.apsrules.casefile.json;

import io.github.apsrules.conclusions.Conclusion;
import io.github.apsrules.conclusions.Route;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.decision.RequirementDecision;
import io.github.apsrules.decision.RouteDecision;
import io.github.apsrules.decision.Wording;
import io.github.apsrules.texts.Language;
import io.github.apsrules.texts.Source;
import io.github.apsrules.texts.Sources;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lays a decision out for JSON. */
final class Views {
    private static final int FORMAT = 1;

    private final Decision decision;
    private final Wording words;

    private Views(Decision decision, Wording words) {
        this.decision = decision;
        this.words = words;
    }

    static DecisionView of(Decision decision, Locale locale) {
        Views views = new Views(decision, Wording.of(decision, locale));
        return views.decision(Language.of(locale));
    }

    private DecisionView decision(Language language) {
        return new DecisionView(
                FORMAT,
                decision.question(),
                decision.on(),
                decision.outcome(),
                language,
                words.question(),
                words.outcome(),
                each(decision.routes(), this::route),
                each(
                        decision.missingFacts(),
                        path -> new DecisionView.MissingView(path, words.fact(path), words.ask(path))),
                each(
                        decision.permits(),
                        p -> new DecisionView.PermitView(
                                route(p),
                                p.title(),
                                words.conclusion(p),
                                p.months(),
                                p.renewals(),
                                p.firstDay(),
                                p.lastDay(),
                                p.sources())),
                each(
                        decision.deadlines(),
                        d -> new DecisionView.DeadlineView(
                                route(d),
                                d.id(),
                                d.opens(),
                                d.closes(),
                                d.details(),
                                words.conclusion(d),
                                words.missed(d),
                                d.sources())),
                each(
                        decision.documents(),
                        d -> new DecisionView.DocumentView(
                                route(d), d.document(), d.state(), d.details(), words.conclusion(d), d.sources())),
                each(
                        decision.fees(),
                        f -> new DecisionView.FeeView(
                                route(f), f.id(), f.amount(), f.details(), words.conclusion(f), f.sources())),
                each(
                        decision.steps(),
                        s -> new DecisionView.StepView(
                                route(s),
                                s.id(),
                                s.earliest(),
                                s.latest(),
                                s.details(),
                                words.conclusion(s),
                                s.sources())),
                each(
                        decision.figures(),
                        f -> new DecisionView.FigureView(
                                route(f), f.name(), f.value(), words.conclusion(f), f.sources())),
                each(
                        decision.warnings(),
                        w -> new DecisionView.WarningView(
                                route(w), w.id(), w.details(), words.conclusion(w), w.sources())),
                each(words.citations(), this::source),
                decision.oldestCheck(),
                decision.faults(),
                decision.pack(),
                words.disclaimer());
    }

    private DecisionView.RouteView route(RouteDecision decided) {
        Route route = decided.route();
        return new DecisionView.RouteView(
                route.id(),
                route.kind(),
                route.state(),
                decided.outcome(),
                route.regime(),
                words.route(route),
                route.reason(),
                words.reason(route),
                route.gap(),
                route.sources(),
                each(decided.requirements(), this::requirement));
    }

    private DecisionView.RequirementView requirement(RequirementDecision decided) {
        List<String> advice = words.advice(decided);
        return new DecisionView.RequirementView(
                decided.requirement(),
                decided.outcome(),
                decided.variant(),
                decided.details(),
                words.requirement(decided),
                words.message(decided),
                words.remedy(decided),
                decided.missing(),
                decided.sources(),
                decided.rules(),
                decided.confidence(),
                decided.inferred(),
                decided.softened(),
                each(
                        decided.advice(),
                        finding -> new DecisionView.AdviceView(
                                finding.outcome(),
                                finding.details(),
                                advice.get(decided.advice().indexOf(finding)),
                                finding.sources())));
    }

    private DecisionView.SourceView source(String citation) {
        Sources sources = decision.texts().sources();
        Source source = sources.of(citation);
        int at = citation.indexOf('@');
        return new DecisionView.SourceView(
                citation,
                words.source(citation),
                at < 0 ? null : LocalDate.parse(citation.substring(at + 1)),
                source == null ? null : told(source.address()),
                source == null ? null : told(source.readAt()),
                source == null ? null : source.checkedOn(),
                sources.authority(citation),
                sources.confidence(citation));
    }

    private static @Nullable String route(Conclusion conclusion) {
        return conclusion.about().equals(Route.ANY) ? null : conclusion.about();
    }

    private static @Nullable String told(String text) {
        return text.isEmpty() ? null : text;
    }

    private static <A, B> List<B> each(List<A> list, Function<A, B> view) {
        return list.stream().map(view).toList();
    }
}
