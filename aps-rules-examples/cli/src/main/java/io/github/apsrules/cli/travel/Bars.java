package io.github.apsrules.cli.travel;

import java.time.LocalDate;

/** Draws days as bars. */
final class Bars {
    /** Height of a bar. */
    static final double HEIGHT = 18;

    private static final double LETTER = 6.4;

    private final Svg svg;
    private final Scale scale;

    Bars(Svg svg, Scale scale) {
        this.svg = svg;
        this.scale = scale;
    }

    /** Draws the pattern of days that do not count over a bar. */
    void hatch(double y, LocalDate first, LocalDate last, double height) {
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

    /** Draws a bar in a colour of the style; a pointer resting on it reads the tip. */
    void bar(double y, String colour, LocalDate first, LocalDate last, double height, String tip) {
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

    /** What a bar says: the longest text that it has room for. */
    void onBar(double y, String ink, LocalDate first, LocalDate last, String... texts) {
        double room = scale.width(first, last) - 8;
        for (String text : texts) {
            if (text.length() * LETTER <= room) {
                double x = scale.start(first) + 5;
                svg.say("text", text, "class", "small " + ink, "pointer-events", "none", "x", x, "y", y + 13);
                return;
            }
        }
    }
}
