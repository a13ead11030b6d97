package io.github.apsrules.cli.travel;

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
    private static final double BAR = Bars.HEIGHT;

    private final Svg svg;
    private final Timeline timeline;
    private final TimelineWords words;
    private final Scale scale;
    private final Bars bars;
    private final List<List<Title>> titles;
    private final Map<String, List<Stayed>> states = new LinkedHashMap<>();
    private final List<List<Plan>> plans;

    private double y;

    TimelineRows(Svg svg, Timeline timeline, TimelineWords words, Scale scale) {
        this.svg = svg;
        this.timeline = timeline;
        this.words = words;
        this.scale = scale;
        this.bars = new Bars(svg, scale);
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
        new TimelineStrip(bars, timeline, words).draw(y + BAR / 4);
    }

    private void label(String text, boolean first) {
        if (first) {
            String fits = text.length() > 16 ? text.substring(0, 15) + "…" : text;
            svg.say("text", fits, "class", "label end", "x", Scale.LEFT - 10, "y", y + 13.5);
        }
    }

    private void title(Title title) {
        bars.bar(y, "validity", title.first(), title.last(), BAR, words.validity(title));
        bars.onBar(
                y,
                "onbar",
                title.first(),
                title.last(),
                words.name(title),
                title.kind().name());
    }

    private void stay(Stayed stay) {
        for (Run run : stay.runs()) {
            bars.bar(y, run.counted() ? "counted" : "pale", run.first(), run.last(), BAR, words.stay(stay));
            if (!run.counted()) {
                bars.hatch(y, run.first(), run.last(), BAR);
            }
            bars.onBar(y, run.counted() ? "onbar" : "onpale", run.first(), run.last(), days(run.first(), run.last()));
        }
    }

    private void plan(Plan plan) {
        String name = words.country(plan.country());
        LocalDate bad = plan.firstUnlawful();
        if (!plan.limited()) {
            bars.bar(y, "free", plan.first(), plan.last(), BAR, words.plan(plan));
            bars.hatch(y, plan.first(), plan.last(), BAR);
            bars.onBar(y, "onpale", plan.first(), plan.last(), name, plan.country());
            return;
        }
        LocalDate lawfulTo = bad == null ? plan.last() : bad.minusDays(1);
        if (!lawfulTo.isBefore(plan.first())) {
            bars.bar(y, "lawful", plan.first(), lawfulTo, BAR, words.plan(plan));
            String length = days(plan.first(), lawfulTo);
            bars.onBar(
                    y,
                    "onbar",
                    plan.first(),
                    lawfulTo,
                    name + ", " + length,
                    plan.country() + " " + length,
                    plan.country());
        }
        if (bad != null) {
            bars.bar(y, "unlawful", bad, plan.last(), BAR, words.plan(plan));
            String length = days(bad, plan.last());
            if (lawfulTo.isBefore(plan.first())) {
                bars.onBar(
                        y,
                        "onbar",
                        bad,
                        plan.last(),
                        name + ", " + length,
                        plan.country() + " " + length,
                        plan.country());
            } else {
                bars.onBar(y, "onbar", bad, plan.last(), length);
            }
        }
    }

    private static String days(LocalDate first, LocalDate last) {
        return String.valueOf(last.toEpochDay() - first.toEpochDay() + 1);
    }
}
