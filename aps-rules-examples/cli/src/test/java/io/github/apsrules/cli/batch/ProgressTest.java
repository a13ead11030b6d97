package io.github.apsrules.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong clock = new AtomicLong();
    private final StringWriter shown = new StringWriter();

    @Test
    void the_bar_shows_share_count_rate_and_time_left() {
        Progress progress = progress(100, 1_000, 0);
        clock.set(10 * SECOND);
        progress.at(12_500, 250);
        assertThat(shown.toString())
                .contains("[=======                       ]  25 %", "12,500 people", "1,250 a second", "30 s left");
    }

    @Test
    void what_an_earlier_run_did_counts_for_the_share_and_not_for_the_time_left() {
        Progress progress = progress(100, 1_000, 500);
        clock.set(10 * SECOND);
        progress.at(100, 750);
        assertThat(shown.toString()).contains(" 75 %", "10 s left");
    }

    @Test
    void it_is_shown_a_few_times_a_second_and_never_wider_than_the_terminal() {
        Progress progress = progress(40, 0, 0);
        for (int i = 0; i < 1_000; i++) {
            clock.addAndGet(SECOND / 1_000);
            progress.at(i, i);
        }
        assertThat(shown.toString().split("\r", -1)).hasSizeBetween(4, 8).allMatch(line -> line.length() < 45);
        assertThat(shown.toString()).doesNotContain("%", "left");
    }

    @Test
    void times_are_said_as_people_say_them() {
        assertThat(Progress.time(59)).isEqualTo("59 s");
        assertThat(Progress.time(61)).isEqualTo("1 min 1 s");
        assertThat(Progress.time(7_380)).isEqualTo("2 h 3 min");
    }

    private Progress progress(int width, long total, long before) {
        return new Progress(new PrintWriter(shown), width, total, before, clock::get);
    }
}
