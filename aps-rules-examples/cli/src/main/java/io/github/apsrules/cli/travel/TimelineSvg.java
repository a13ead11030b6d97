package io.github.apsrules.cli.travel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * Draws a timeline of travel as SVG: months across, titles, stays by state, planned trips, and the days used under the limit. Knows no
 * law: every number comes with the {@link Timeline}.
 */
final class TimelineSvg {
    private static final double ROW = 26;

    private final Timeline timeline;
    private final TimelineWords words;
    private final Scale scale;
    private final Svg svg = new Svg();

    private TimelineSvg(Timeline timeline, TimelineWords words) {
        this.timeline = timeline;
        this.words = words;
        this.scale = new Scale(timeline.first(), timeline.last());
    }

    /**
     * Returns the picture.
     *
     * @param timeline what to show
     * @param words in which words
     */
    static String write(Timeline timeline, TimelineWords words) {
        return new TimelineSvg(timeline, words).write();
    }

    private String write() {
        TimelineHead head = new TimelineHead(svg, timeline, words);
        TimelineRows rows = new TimelineRows(svg, timeline, words, scale);
        TimelineCurve curve = new TimelineCurve(svg, timeline, words, scale);
        double months = head.height() + 22;
        double rowsTop = months + 14;
        double curveTop = rowsTop + rows.count() * ROW + 26;
        double bottom = curveTop + TimelineCurve.HEIGHT;
        double height = bottom + 104;

        open(height);
        svg.draw("rect", "class", "page", "width", "100%", "height", "100%");
        head.draw();
        background(months, bottom);
        rows.draw(rowsTop, ROW);
        curve.draw(curveTop);
        asked(months + 6, bottom);
        new TimelineLegend(svg, words).draw(timeline, height - 34);
        return svg.close().toString();
    }

    private void open(double height) {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + Svg.number(Scale.WIDTH) + " " + Svg.number(height),
                "width",
                Scale.WIDTH,
                "height",
                height,
                "role",
                "img",
                "aria-labelledby",
                "travel-title travel-desc",
                "lang",
                words.language().name().toLowerCase(Locale.ROOT));
        svg.say("title", words.title(timeline), "id", "travel-title");
        svg.say("desc", words.description(timeline), "id", "travel-desc");
        svg.say("style", TimelineStyle.css());
        svg.open("defs");
        svg.open(
                "pattern",
                "id",
                "travel-hatch",
                "width",
                "6",
                "height",
                "6",
                "patternUnits",
                "userSpaceOnUse",
                "patternTransform",
                "rotate(45)");
        svg.draw("line", "class", "hatch", "x1", "0", "y1", "0", "x2", "0", "y2", "6");
        svg.close().close();
    }

    /** Months, and the window of the day asked behind everything. */
    private void background(double months, double bottom) {
        boolean even = false;
        for (YearMonth month : scale.months().toList()) {
            LocalDate first = month.atDay(1);
            double x = scale.start(first);
            double width = scale.width(first, month.atEndOfMonth());
            if (even) {
                svg.draw(
                        "rect",
                        "class",
                        "stripe",
                        "x",
                        x,
                        "y",
                        months + 6,
                        "width",
                        width,
                        "height",
                        bottom - months - 6);
            }
            even = !even;
            svg.say("text", words.month(month), "class", "faint middle", "x", x + width / 2, "y", months);
            if (first.equals(timeline.first()) || month.getMonthValue() == 1) {
                svg.say("text", String.valueOf(month.getYear()), "class", "label", "x", x, "y", months - 17);
                svg.draw("line", "class", "grid", "x1", x, "y1", months - 28, "x2", x, "y2", bottom);
            }
        }
        svg.draw(
                "rect",
                "class",
                "window",
                "opacity",
                "0.6",
                "x",
                scale.start(timeline.windowStart()),
                "y",
                months + 6,
                "width",
                scale.width(timeline.windowStart(), timeline.on()),
                "height",
                bottom - months - 6);
    }

    /** The day asked as a line, and its window as a bracket below. */
    private void asked(double top, double bottom) {
        double x = scale.end(timeline.on());
        double from = scale.start(timeline.windowStart());
        double y = bottom + 10;
        svg.draw("line", "class", "asked", "x1", x, "y1", top, "x2", x, "y2", y);
        String bracket = "M" + Svg.number(from) + " " + Svg.number(bottom + 3) + "V" + Svg.number(y) + "H"
                + Svg.number(x) + "V" + Svg.number(bottom + 3);
        svg.draw("path", "class", "bracket", "d", bracket);
        svg.say(
                "text",
                words.say("window", timeline.windowStart(), timeline.on()),
                "class",
                "small faint middle",
                "x",
                (from + x) / 2,
                "y",
                y + 16);
    }
}
