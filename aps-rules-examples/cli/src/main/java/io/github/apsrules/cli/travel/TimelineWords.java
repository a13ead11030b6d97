package io.github.apsrules.cli.travel;

import io.github.apsrules.cli.CliTexts;
import io.github.apsrules.cli.travel.Timeline.Plan;
import io.github.apsrules.cli.travel.Timeline.Stayed;
import io.github.apsrules.cli.travel.Timeline.Title;
import io.github.apsrules.facts.TitleKind;
import io.github.apsrules.texts.Language;
import io.github.apsrules.texts.Texts;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the picture says, in one language. Immutable. */
final class TimelineWords {
    private final Language language;
    private final Texts pack;

    /**
     * Creates them.
     *
     * @param language the language
     * @param pack words of the rule pack: kinds of titles, outcomes
     */
    TimelineWords(Language language, Texts pack) {
        this.language = language;
        this.pack = pack;
    }

    Language language() {
        return language;
    }

    String say(String key, Object... details) {
        return CliTexts.say(language, "travel." + key, details);
    }

    String title(Timeline timeline) {
        return say("title", timeline.on());
    }

    /** The day asked in one line. */
    String sum(Timeline timeline) {
        return timeline.used() > timeline.limit()
                ? say(
                        "over",
                        timeline.used(),
                        timeline.limit(),
                        timeline.used() - timeline.limit(),
                        timeline.windowStart())
                : say("used", timeline.used(), timeline.limit(), timeline.left(), timeline.windowStart());
    }

    String plan(Plan plan) {
        String country = country(plan.country());
        if (!plan.limited()) {
            return say("plan.free", country, plan.first(), plan.last());
        }
        if (plan.firstUnlawful() == null) {
            return say("plan.lawful", country, plan.first(), plan.last());
        }
        if (plan.safeExit() == null) {
            return say("plan.never", country, plan.first(), plan.last());
        }
        return say("plan.unlawful", country, plan.first(), plan.last(), plan.firstUnlawful(), plan.safeExit());
    }

    /** What the decision says of the trip beside the limit; empty where all is in order. */
    String otherwise(Plan plan) {
        String spoils = plan.spoilsLater() ? say("plan.spoils") + " " : "";
        return (spoils + (plan.otherwise() == null ? "" : say("plan.otherwise." + plan.otherwise()))).strip();
    }

    String stay(Stayed stay) {
        return say(
                stay.open() ? "stay.open" : "stay",
                country(stay.country()),
                stay.first(),
                stay.last(),
                Math.toIntExact(stay.days(true)),
                Math.toIntExact(stay.days(false)));
    }

    /** The title by its kind, else by the state that gave it. */
    String name(Title title) {
        if (title.kind() == TitleKind.UNKNOWN || title.kind() == TitleKind.OTHER_STATE_TITLE) {
            return title.country() == null ? say("row.title") : say("title.of", country(title.country()));
        }
        return pack.word(language, title.kind());
    }

    String validity(Title title) {
        return say("title.valid", name(title), title.first(), title.last());
    }

    /** The whole picture in words. */
    String description(Timeline timeline) {
        List<String> lines = new ArrayList<>();
        lines.add(say("shown", timeline.first(), timeline.last()));
        lines.add(sum(timeline) + ".");
        timeline.titles().forEach(title -> lines.add(validity(title) + "."));
        timeline.stays().forEach(stay -> lines.add(stay(stay) + "."));
        timeline.plans().forEach(plan -> lines.add((plan(plan) + " " + otherwise(plan)).strip()));
        return lines.stream().collect(Collectors.joining(" "));
    }

    String month(YearMonth month) {
        return say("months").split(" ")[month.getMonthValue() - 1];
    }

    /** The name of a state, or its code where it has no name. */
    String country(String code) {
        Locale locale = language == Language.FR ? Locale.FRENCH : Locale.ENGLISH;
        boolean known = List.of(Locale.getISOCountries()).contains(code);
        return known ? new Locale.Builder().setRegion(code).build().getDisplayCountry(locale) : code;
    }
}
