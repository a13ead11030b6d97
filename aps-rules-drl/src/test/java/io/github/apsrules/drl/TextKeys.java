package io.github.apsrules.drl;

import io.github.apsrules.conclusions.Conclusion;
import io.github.apsrules.conclusions.Deadline;
import io.github.apsrules.conclusions.DocumentNeed;
import io.github.apsrules.conclusions.Fee;
import io.github.apsrules.conclusions.Figure;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.conclusions.Permit;
import io.github.apsrules.conclusions.Route;
import io.github.apsrules.conclusions.Step;
import io.github.apsrules.conclusions.Warning;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.decision.RequirementDecision;
import io.github.apsrules.decision.RouteDecision;
import io.github.apsrules.decision.Wording;
import io.github.apsrules.texts.Language;
import io.github.apsrules.texts.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The keys and sources that a decision needs and a pack does not have. */
final class TextKeys {
    /** An id of the rules, which a reader would not understand as it stands. */
    private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z0-9]+)+");

    private final Texts texts;
    private final Collection<String> lacking = new TreeSet<>();

    TextKeys(Texts texts) {
        this.texts = texts;
    }

    Collection<String> lacking() {
        return lacking;
    }

    void look(Decision decision) {
        decision.routes().forEach(this::route);
        decision.conclusions().forEach(conclusion -> need(key(conclusion)));
        decision.warnings().forEach(warning -> warning.details().stream()
                .map(String::valueOf)
                .filter(detail -> ID.matcher(detail).matches())
                .forEach(detail -> need("word." + detail)));
        decision.missingFacts().forEach(path -> {
            need("fact." + path);
            need("fact." + path + ".ask");
        });
        for (String citation : Wording.of(decision, Locale.ENGLISH).citations()) {
            if (texts.sources().of(citation) == null) {
                lacking.add("source " + citation);
            }
        }
    }

    private void route(RouteDecision decided) {
        Route route = decided.route();
        need("route." + route.kind());
        if (route.reason() != null) {
            need("route." + route.kind() + ".closed." + route.reason(), "route.closed." + route.reason());
        }
        decided.requirements().forEach(this::requirement);
    }

    private void requirement(RequirementDecision decided) {
        need("requirement." + decided.requirement());
        Outcome told = decided.softened() ? Outcome.UNMET : decided.outcome();
        if (told != Outcome.UNKNOWN) {
            said(decided, told, "");
        }
        if (told == Outcome.UNMET || told == Outcome.UNSETTLED) {
            said(decided, told, ".remedy");
        }
    }

    private void said(RequirementDecision decided, Outcome outcome, String end) {
        String plain = decided.requirement() + "." + outcome.name().toLowerCase(Locale.ROOT);
        need(decided.variant() == null ? plain + end : plain + "." + decided.variant() + end, plain + end);
    }

    private static String key(Conclusion conclusion) {
        if (conclusion instanceof Permit permit) {
            return "permit." + permit.title();
        } else if (conclusion instanceof Deadline deadline) {
            return "deadline." + deadline.id();
        } else if (conclusion instanceof DocumentNeed document) {
            return "document." + document.document();
        } else if (conclusion instanceof Fee fee) {
            return "fee." + fee.id();
        } else if (conclusion instanceof Step step) {
            return "step." + step.id();
        } else if (conclusion instanceof Warning warning) {
            return "warning." + warning.id();
        }
        return "figure." + ((Figure) conclusion).name();
    }

    private void need(String... keys) {
        for (Language language : Language.values()) {
            if (List.of(keys).stream().noneMatch(key -> texts.has(language, key))) {
                lacking.add(language + " " + String.join(" or ", keys));
            }
        }
    }
}
