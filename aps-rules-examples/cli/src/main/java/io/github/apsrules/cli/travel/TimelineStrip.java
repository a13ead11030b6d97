package io.github.apsrules.cli.travel;

import io.github.apsrules.cli.travel.Timeline.Day;
import io.github.apsrules.cli.travel.Timeline.Run;
import io.github.apsrules.cli.travel.Timeline.Stayed;

/** The days as they count, all states together. */
final class TimelineStrip {
    private static final double HEIGHT = Bars.HEIGHT / 2;

    private final Bars bars;
    private final Timeline timeline;
    private final TimelineWords words;

    TimelineStrip(Bars bars, Timeline timeline, TimelineWords words) {
        this.bars = bars;
        this.timeline = timeline;
        this.words = words;
    }

    /** Days that do not count first, so that a day in two states that counts in one is seen to count. */
    void draw(double y) {
        for (Stayed stay : timeline.stays()) {
            for (Run run : stay.runs()) {
                if (!run.counted()) {
                    bars.bar(y, "pale", run.first(), run.last(), HEIGHT, words.say("legend.uncounted"));
                    bars.hatch(y, run.first(), run.last(), HEIGHT);
                }
            }
        }
        Day start = null;
        Day before = null;
        for (Day day : timeline.days()) {
            if (before != null && start != null && !continues(before, day)) {
                counted(y, start, before);
                start = null;
            }
            if (day.counted() && start == null) {
                start = day;
            }
            before = day;
        }
        if (before != null && start != null) {
            counted(y, start, before);
        }
    }

    private static boolean continues(Day before, Day day) {
        return day.counted()
                && day.unlawful() == before.unlawful()
                && day.date().equals(before.date().plusDays(1));
    }

    private void counted(double y, Day from, Day to) {
        String colour = from.unlawful() ? "unlawful" : "counted";
        bars.bar(y, colour, from.date(), to.date(), HEIGHT, words.say("legend." + colour));
    }
}
