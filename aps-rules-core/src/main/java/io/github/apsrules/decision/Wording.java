package io.github.apsrules.decision;

import io.github.apsrules.conclusions.Conclusion;
import io.github.apsrules.conclusions.Deadline;
import io.github.apsrules.conclusions.DocumentNeed;
import io.github.apsrules.conclusions.Fee;
import io.github.apsrules.conclusions.Figure;
import io.github.apsrules.conclusions.Permit;
import io.github.apsrules.conclusions.Route;
import io.github.apsrules.conclusions.Step;
import io.github.apsrules.conclusions.Warning;
import io.github.apsrules.texts.Language;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The parts of a decision in words, one by one, for those who lay them out themselves. Immutable and thread-safe. */
public final class Wording {
    private final Decision decision;
    private final Words words;

    private Wording(Decision decision, Words words) {
        this.decision = decision;
        this.words = words;
    }

    /**
     * {@return the words of a decision}
     *
     * @param decision the decision
     * @param locale French for a French locale, else English
     */
    public static Wording of(Decision decision, Locale locale) {
        return new Wording(decision, new Words(decision.texts(), Language.of(locale)));
    }

    /** {@return the question as a person would ask it} */
    public String question() {
        return words.say("question." + decision.question());
    }

    /** {@return the outcome} */
    public String outcome() {
        return words.say("chrome.outcome." + decision.outcome());
    }

    /** {@return the sentence that no reader may miss: this is no legal advice} */
    public String disclaimer() {
        return words.say("chrome.disclaimer");
    }

    /**
     * {@return the name of a route or item}
     *
     * @param route the route
     */
    public String route(Route route) {
        return RouteLines.name(route, words);
    }

    /**
     * {@return why a route is closed, or {@code null} where it is not}
     *
     * @param route the route
     */
    public @Nullable String reason(Route route) {
        return route.reason() == null ? null : RouteLines.reason(route, words);
    }

    /**
     * {@return the name of a requirement}
     *
     * @param requirement the requirement
     */
    public String requirement(RequirementDecision requirement) {
        return words.say("requirement." + requirement.requirement());
    }

    /**
     * {@return why a requirement has its outcome}
     *
     * @param requirement the requirement
     */
    public String message(RequirementDecision requirement) {
        return RouteLines.message(requirement, words);
    }

    /**
     * {@return what can be done about a requirement, or {@code null}}
     *
     * @param requirement the requirement
     */
    public @Nullable String remedy(RequirementDecision requirement) {
        return RouteLines.remedy(requirement, words);
    }

    /**
     * {@return the advice of practices and guides on a requirement}
     *
     * @param requirement the requirement
     */
    public List<String> advice(RequirementDecision requirement) {
        return requirement.advice().stream()
                .map(finding -> RouteLines.advice(finding, words))
                .toList();
    }

    /**
     * {@return a permit, deadline, document, sum, step, warning or number in words, without its dates}
     *
     * @param conclusion the conclusion
     */
    public String conclusion(Conclusion conclusion) {
        if (conclusion instanceof Permit permit) {
            return words.say("permit." + permit.title());
        } else if (conclusion instanceof Deadline deadline) {
            return said("deadline." + deadline.id(), deadline.details());
        } else if (conclusion instanceof DocumentNeed document) {
            return said("document." + document.document(), document.details());
        } else if (conclusion instanceof Fee fee) {
            return said("fee." + fee.id(), fee.details());
        } else if (conclusion instanceof Step step) {
            return said("step." + step.id(), step.details());
        } else if (conclusion instanceof Warning warning) {
            return said("warning." + warning.id(), warning.details());
        } else if (conclusion instanceof Figure figure) {
            return ConclusionLines.figure(decision, figure, words).text();
        }
        throw new IllegalArgumentException("A kind of conclusion without words");
    }

    /**
     * {@return what follows if a deadline is missed, or {@code null}}
     *
     * @param deadline the deadline
     */
    public @Nullable String missed(Deadline deadline) {
        return words.find(deadline.details(), "deadline." + deadline.id() + ".missed");
    }

    /**
     * {@return the label of a fact}
     *
     * @param path path of the fact
     */
    public String fact(String path) {
        return words.fact(path);
    }

    /**
     * {@return the question that asks for a fact}
     *
     * @param path path of the fact
     */
    public String ask(String path) {
        return words.factQuestion(path);
    }

    /** {@return the citations of the whole decision in order} */
    public List<String> citations() {
        Collection<String> cited = SourceLines.cited(decision);
        return List.copyOf(cited);
    }

    /**
     * {@return the title of what is cited}
     *
     * @param citation as {@code L422-14@2021-05-01}
     */
    public String source(String citation) {
        return words.sourceTitle(citation);
    }

    private String said(String key, List<Object> details) {
        return words.say(key, details.toArray());
    }
}
