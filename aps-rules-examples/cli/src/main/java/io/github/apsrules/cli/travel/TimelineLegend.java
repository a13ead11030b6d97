package io.github.apsrules.cli.travel;

import io.github.apsrules.cli.travel.Timeline.Day;
import io.github.apsrules.cli.travel.Timeline.Plan;
import java.util.ArrayList;
import java.util.List;

/** What the colours mean; only those that the picture uses. */
final class TimelineLegend {
    private static final double LETTER = 7;

    private final Svg svg;
    private final TimelineWords words;

    TimelineLegend(Svg svg, TimelineWords words) {
        this.svg = svg;
        this.words = words;
    }

    /** Draws it in one line. */
    void draw(Timeline timeline, double y) {
        double x = 24;
        for (String[] entry : entries(timeline)) {
            svg.draw("rect", "class", entry[0], "x", x, "y", y - 11, "width", "22", "height", "13", "rx", "2");
            if (entry[0].equals("pale")) {
                svg.draw("rect", "fill", "url(#travel-hatch)", "x", x, "y", y - 11, "width", "22", "height", "13");
            }
            String text = words.say(entry[1]);
            svg.say("text", text, "class", "faint", "x", x + 29, "y", y);
            x += 29 + text.length() * LETTER + 22;
        }
    }

    private static List<String[]> entries(Timeline timeline) {
        List<String[]> entries = new ArrayList<>();
        boolean titled = timeline.titles().stream()
                .anyMatch(title ->
                        !title.first().isAfter(timeline.last()) && !title.last().isBefore(timeline.first()));
        if (titled) {
            entries.add(new String[] {"validity", "legend.validity"});
        }
        entries.add(new String[] {"counted", "legend.counted"});
        boolean pale = timeline.stays().stream().anyMatch(stay -> stay.days(false) > 0)
                || timeline.plans().stream().anyMatch(plan -> !plan.limited());
        if (pale) {
            entries.add(new String[] {"pale", "legend.uncounted"});
        }
        if (timeline.plans().stream().anyMatch(Plan::limited)) {
            entries.add(new String[] {"lawful", "legend.lawful"});
        }
        if (timeline.days().stream().anyMatch(Day::unlawful)) {
            entries.add(new String[] {"unlawful", "legend.unlawful"});
        }
        return entries;
    }
}
