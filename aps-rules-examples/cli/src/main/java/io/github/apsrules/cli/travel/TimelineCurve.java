package io.github.apsrules.cli.travel;

import io.github.apsrules.cli.travel.Timeline.Day;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days used in the window of each day, under the line of the limit; what is left is the room below that line. */
final class TimelineCurve {
    /** Height of the whole. */
    static final double HEIGHT = 200;

    private static final int STEPS = 3;

    private final Svg svg;
    private final Timeline timeline;
    private final TimelineWords words;
    private final Scale scale;
    private double bottom;

    TimelineCurve(Svg svg, Timeline timeline, TimelineWords words, Scale scale) {
        this.svg = svg;
        this.timeline = timeline;
        this.words = words;
        this.scale = scale;
    }

    /** Draws it from a height down. */
    void draw(double top) {
        bottom = top + HEIGHT;
        grid(top);
        double line = height(timeline.limit());
        clip("travel-below", line, bottom - line + 2);
        clip("travel-above", top - 10, line - top + 10);
        for (String side : new String[] {"", "-over"}) {
            String clip = side.isEmpty() ? "url(#travel-below)" : "url(#travel-above)";
            svg.draw("path", "class", "area" + side, "clip-path", clip, "d", area());
            svg.draw("path", "class", "curve" + side, "clip-path", clip, "d", path());
        }
        svg.draw("line", "class", "limit", "x1", Scale.LEFT, "y1", line, "x2", Scale.RIGHT, "y2", line);
        svg.say(
                "text",
                words.say("limit", timeline.limit()),
                "class",
                "small limit-word halo",
                "x",
                Scale.LEFT + 6,
                "y",
                line - 5);
        dot(top);
    }

    private void grid(double top) {
        for (int step = 0; step <= STEPS; step++) {
            int used = timeline.limit() * step / STEPS;
            double y = height(used);
            svg.draw("line", "class", "grid", "x1", Scale.LEFT, "y1", y, "x2", Scale.RIGHT, "y2", y);
            svg.say("text", String.valueOf(used), "class", "small faint end", "x", Scale.LEFT - 8, "y", y + 4);
            svg.say(
                    "text",
                    String.valueOf(timeline.limit() - used),
                    "class",
                    "small faint",
                    "x",
                    Scale.RIGHT + 8,
                    "y",
                    y + 4);
        }
        svg.say("text", words.say("axis.used"), "class", "label end", "x", Scale.LEFT - 10, "y", top - 2);
        svg.say("text", words.say("axis.left"), "class", "label end", "x", Scale.WIDTH - 8, "y", top - 2);
    }

    private void clip(String id, double y, double height) {
        svg.open("clipPath", "id", id);
        svg.draw(
                "rect",
                "x",
                Scale.LEFT - 2,
                "y",
                y,
                "width",
                Scale.RIGHT - Scale.LEFT + 4,
                "height",
                Math.max(0, height));
        svg.close();
    }

    /** A step for each day; days that were not judged leave a gap. */
    private String path() {
        StringBuilder path = new StringBuilder();
        LocalDate expected = null;
        for (Day day : timeline.days()) {
            path.append(day.date().equals(expected) ? "L" : "M").append(point(scale.start(day.date()), day.used()));
            path.append('H').append(Svg.number(scale.end(day.date())));
            expected = day.date().plusDays(1);
        }
        return path.toString();
    }

    private String area() {
        StringBuilder path = new StringBuilder();
        Day before = null;
        for (Day day : timeline.days()) {
            if (before == null || !day.date().equals(before.date().plusDays(1))) {
                path.append(ending(before)).append('M').append(point(scale.start(day.date()), 0));
            }
            path.append('L').append(point(scale.start(day.date()), day.used()));
            path.append('H').append(Svg.number(scale.end(day.date())));
            before = day;
        }
        return path.append(ending(before)).toString();
    }

    private String ending(@Nullable Day last) {
        return last == null ? "" : "L" + point(scale.end(last.date()), 0) + "Z";
    }

    private void dot(double top) {
        double x = scale.end(timeline.on());
        double y = height(timeline.used());
        boolean late = x > (Scale.LEFT + Scale.RIGHT) / 2;
        svg.draw("circle", "class", "dot", "cx", x, "cy", y, "r", "5");
        svg.say(
                "text",
                words.say("dot", timeline.used(), timeline.left()),
                "class",
                late ? "label halo end" : "label halo",
                "x",
                late ? x - 10 : x + 10,
                "y",
                top + 2);
    }

    private String point(double x, int used) {
        return Svg.number(x) + " " + Svg.number(height(used));
    }

    private double height(int used) {
        double most = Math.max(timeline.limit(), timeline.mostUsed()) * 1.1;
        return bottom - used * (HEIGHT - 12) / most;
    }
}
