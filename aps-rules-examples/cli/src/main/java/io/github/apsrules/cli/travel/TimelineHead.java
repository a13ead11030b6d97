package io.github.apsrules.cli.travel;

import io.github.apsrules.cli.travel.Timeline.Plan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words above the picture: the day asked, and each planned trip with a dot of its colour. */
final class TimelineHead {
    private static final double MARGIN = 24;
    private static final double FIRST_LINE = 86;
    private static final double LINE = 22;
    private static final int MOST_PLANS = 5;

    /** Letters that fit on a line. */
    private static final int FITS = 150;

    private final Svg svg;
    private final Timeline timeline;
    private final TimelineWords words;
    private final List<HeadLine> lines;

    TimelineHead(Svg svg, Timeline timeline, TimelineWords words) {
        this.svg = svg;
        this.timeline = timeline;
        this.words = words;
        this.lines = lines();
    }

    double height() {
        return FIRST_LINE + lines.size() * LINE;
    }

    void draw() {
        svg.say("text", words.title(timeline), "class", "head", "x", MARGIN, "y", 36.0);
        boolean over = timeline.used() > timeline.limit();
        svg.say("text", words.sum(timeline), "class", over ? "sum limit-word" : "sum", "x", MARGIN, "y", 62.0);
        double y = FIRST_LINE;
        for (HeadLine line : lines) {
            if (line.plan() != null) {
                svg.draw(
                        "circle", "class", TimelineRows.colour(line.plan()), "cx", MARGIN + 6, "cy", y - 4.5, "r", "5");
            }
            svg.say("text", line.text(), "class", line.plan() == null ? "faint" : "plain", "x", MARGIN + 20, "y", y);
            y += LINE;
        }
    }

    /** A line for each trip, and a second one where the limit is not all and both do not fit. */
    private List<HeadLine> lines() {
        List<HeadLine> told = new ArrayList<>();
        for (Plan plan : timeline.plans().stream().limit(MOST_PLANS).toList()) {
            String said = words.plan(plan);
            String otherwise = words.otherwise(plan);
            boolean one = said.length() + otherwise.length() < FITS;
            told.add(new HeadLine(plan, one ? (said + " " + otherwise).strip() : said));
            if (!one && !otherwise.isEmpty()) {
                told.add(new HeadLine(null, otherwise));
            }
        }
        int more = timeline.plans().size() - MOST_PLANS;
        if (more > 0) {
            told.add(new HeadLine(null, words.say("more", more)));
        }
        return told;
    }

    /** One line; the plan gives it a dot. */
    private record HeadLine(@Nullable Plan plan, String text) {}
}
