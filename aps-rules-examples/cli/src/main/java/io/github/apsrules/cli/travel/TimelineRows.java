package io.github.apsrules.cli.travel;

import io.github.apsrules.cli.travel.Timeline.Day;
import io.github.apsrules.cli.travel.Timeline.Plan;
import io.github.apsrules.cli.travel.Timeline.Run;
import io.github.apsrules.cli.travel.Timeline.Stayed;
import io.github.apsrules.cli.travel.Timeline.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows above the curve: titles, a row for each state, planned trips, and the days as they count. */
final class TimelineRows {
    private static final double BAR = 18;
    private static final double LETTER = 6.4;

    private final Svg svg;
    private final Timeline timeline;
    private final TimelineWords words;
    private final Scale scale;
    private final List<List<Title>> titles;
    private final Map<String, List<Stayed>> states = new LinkedHashMap<>();
    private final List<List<Plan>> plans;

    private double y;

    TimelineRows(Svg svg, Timeline timeline, TimelineWords words, Scale scale) {
        this.svg = svg;
        this.timeline = timeline;
        this.words = words;
        this.scale = scale;
        titles = Lanes.of(shown(timeline.titles()), Title::first, Title::last);
        plans = Lanes.of(timeline.plans(), Plan::first, Plan::last);
        timeline.stays().stream()
                .filter(stay -> scale.shows(stay.first(), stay.last()))
                .sorted((one, other) -> one.first().compareTo(other.first()))
                .forEach(stay -> states.computeIfAbsent(stay.country(), code -> new ArrayList<>())
                        .add(stay));
    }

    private List<Title> shown(List<Title> told) {
        return told.stream()
                .filter(title -> scale.shows(title.first(), title.last()))
                .toList();
    }

    /** Returns the colour of a planned trip: red where any day of it is over the limit. */
    static String colour(Plan plan) {
        return !plan.limited() ? "free" : plan.firstUnlawful() == null ? "lawful" : "unlawful";
    }

    /** Returns how many rows there are. */
    int count() {
        return titles.size() + states.size() + plans.size() + 1;
    }

    /** Draws them from a height down. */
    void draw(double top, double height) {
        y = top;
        for (List<Title> lane : titles) {
            label(words.say("row.title"), lane.equals(titles.get(0)));
            lane.forEach(this::title);
            y += height;
        }
        states.forEach((state, stays) -> {
            label(words.country(state), true);
            stays.forEach(this::stay);
            y += height;
        });
        for (List<Plan> lane : plans) {
            label(words.say("row.plan"), lane.equals(plans.get(0)));
            lane.forEach(this::plan);
            y += height;
        }
        label(words.say("row.days"), true);
        strip();
    }

    private void label(String text, boolean first) {
        if (first) {
            String fits = text.length() > 16 ? text.substring(0, 15) + "…" : text;
            svg.say("text", fits, "class", "label end", "x", Scale.LEFT - 10, "y", y + 13.5);
        }
    }

    private void title(Title title) {
        bar("validity", title.first(), title.last(), BAR, words.validity(title));
        onBar("onbar", words.name(title), title.first(), title.last());
    }

    private void stay(Stayed stay) {
        for (Run run : stay.runs()) {
            bar(run.counted() ? "counted" : "pale", run.first(), run.last(), BAR, words.stay(stay));
            if (!run.counted()) {
                hatch(run.first(), run.last(), BAR);
            }
            onBar(run.counted() ? "onbar" : "onpale", days(run.first(), run.last()), run.first(), run.last());
        }
    }

    private void plan(Plan plan) {
        String name = words.country(plan.country());
        LocalDate bad = plan.firstUnlawful();
        if (!plan.limited()) {
            bar("free", plan.first(), plan.last(), BAR, words.plan(plan));
            hatch(plan.first(), plan.last(), BAR);
            onBar("onpale", name, plan.first(), plan.last());
            return;
        }
        LocalDate lawfulTo = bad == null ? plan.last() : bad.minusDays(1);
        if (!lawfulTo.isBefore(plan.first())) {
            bar("lawful", plan.first(), lawfulTo, BAR, words.plan(plan));
            onBar("onbar", name, plan.first(), lawfulTo);
        }
        if (bad != null) {
            bar("unlawful", bad, plan.last(), BAR, words.plan(plan));
            onBar("onbar", lawfulTo.isBefore(plan.first()) ? name : days(bad, plan.last()), bad, plan.last());
        }
    }

    /** Days that do not count first, so that a day in two states that counts in one is seen to count. */
    private void strip() {
        for (Stayed stay : timeline.stays()) {
            for (Run run : stay.runs()) {
                if (!run.counted()) {
                    bar("pale", run.first(), run.last(), BAR / 2, words.say("legend.uncounted"));
                    hatch(run.first(), run.last(), BAR / 2);
                }
            }
        }
        Day start = null;
        Day before = null;
        for (Day day : timeline.days()) {
            if (before != null && start != null && !continues(before, day)) {
                counted(start, before);
                start = null;
            }
            if (day.counted() && start == null) {
                start = day;
            }
            before = day;
        }
        if (before != null && start != null) {
            counted(start, before);
        }
    }

    private static boolean continues(Day before, Day day) {
        return day.counted()
                && day.unlawful() == before.unlawful()
                && day.date().equals(before.date().plusDays(1));
    }

    private void counted(Day from, Day to) {
        String colour = from.unlawful() ? "unlawful" : "counted";
        bar(colour, from.date(), to.date(), BAR / 2, words.say("legend." + colour));
    }

    private void hatch(LocalDate first, LocalDate last, double height) {
        svg.draw(
                "rect",
                "fill",
                "url(#travel-hatch)",
                "pointer-events",
                "none",
                "x",
                scale.start(first),
                "y",
                y,
                "width",
                scale.width(first, last),
                "height",
                height);
    }

    private void bar(String colour, LocalDate first, LocalDate last, double height, String tip) {
        svg.drawWithTip(
                "rect",
                tip,
                "class",
                colour,
                "x",
                scale.start(first),
                "y",
                y,
                "width",
                scale.width(first, last),
                "height",
                height,
                "rx",
                "2");
    }

    /** What a bar says, where it has room for it. */
    private void onBar(String ink, String text, LocalDate first, LocalDate last) {
        double room = scale.width(first, last) - 8;
        if (text.length() * LETTER > room && room < 4 * LETTER) {
            return;
        }
        int letters = (int) (room / LETTER);
        String fits = text.length() <= letters ? text : text.substring(0, Math.max(1, letters - 1)) + "…";
        svg.say(
                "text",
                fits,
                "class",
                "small " + ink,
                "pointer-events",
                "none",
                "x",
                scale.start(first) + 5,
                "y",
                y + 13);
    }

    private static String days(LocalDate first, LocalDate last) {
        return String.valueOf(last.toEpochDay() - first.toEpochDay() + 1);
    }
}
