package io.github.apsrules.cli.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code aps travel} by hand and with a file. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class TravelCommandTest {
    private static final String CASE = """
            on: 2026-06-30
            titles: [ { kind: RECE, status: HELD, validFrom: 2026-01-01, validTo: 2026-12-31 } ]
            stays: [ { country: DE, entry: 2026-05-01, exit: 2026-06-29 } ]
            trips: []
            """;

    @TempDir
    private Path folder;

    @Test
    void by_hand_it_counts_and_judges_the_plan() {
        Shell shell = Shell.run(
                "travel",
                "--on",
                "2026-11-23",
                "--title",
                "FR:2025-11-15..2026-11-14",
                "--stay",
                "DE:2026-10-01..2026-10-20",
                "--plan",
                "ES:2026-12-01..2027-02-10");
        assertThat(shell.err()).isEmpty();
        assertThat(shell.code()).isZero();
        assertThat(shell.out()).contains("Days used: 20", "from 9 February 2027 on there are more than 90 days");
    }

    @Test
    void several_stays_titles_and_plans_are_taken_together() {
        Shell shell = Shell.run(
                "travel",
                "--title=FR:2026-01-01..2026-06-30:ETUDIANT",
                "--title=FR:2026-07-01..2027-06-30:rece",
                "--stay=FR:2026-05-01..",
                "--stay=IT:2026-08-01..2026-08-10",
                "--plan=ES:2026-12-01..2026-12-05:VISIT",
                "--plan=pt:2026-12-10..2026-12-15:visit",
                "--format=json");
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out())
                .contains("\"trip 2026-12-01 ES\"", "\"trip 2026-12-10 PT\"")
                .containsPattern("days-used\"[^}]*\"value\" : 10")
                .doesNotContain("trips.purpose");
    }

    @Test
    void the_day_is_today_in_Paris_where_none_is_told() {
        assertThat(Shell.run("travel", "--stay=DE:2026-11-20..").out()).contains("Days used: 4");
    }

    @Test
    void wishes_are_answered() {
        Shell shell = Shell.run(
                "travel",
                "--stay=DE:2026-09-01..2026-10-30",
                "--wish=31",
                "--earliest=2026-12-01",
                "--latest=2026-12-31");
        assertThat(shell.out())
                .contains("Next day from which the wished stay is possible: 29 January 2027")
                .contains("Longest trip between the two days: 30 days");
    }

    @Test
    void options_add_to_the_file_and_the_day_of_the_option_wins() throws IOException {
        Path file = Files.writeString(folder.resolve("case.yaml"), CASE);
        assertThat(Shell.run("travel", file.toString()).out()).contains("Days used: 60");
        assertThat(Shell.run("travel", file.toString(), "--stay=ES:2026-06-30..2026-06-30")
                        .out())
                .contains("Days used: 61");
        assertThat(Shell.run("travel", file.toString(), "--on=2026-11-15").out())
                .contains("Days used: 41");
    }

    @Test
    void it_speaks_French() {
        assertThat(Shell.run("travel", "--stay=DE:2026-11-01..2026-11-10", "--lang=fr")
                        .out())
                .contains("Jours utilisés")
                .contains("10");
    }

    @Test
    void nothing_to_count_is_said() {
        Shell shell = Shell.run("travel", "--on=2026-11-23");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("Give a case file, or what to count");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--stay=DE:2026-03-20..2026-03-01 | ends before it begins",
                "--stay=DE:2026-02-30..2026-03-01 | '2026-02-30' is no day of the calendar",
                "--stay=DE 2026-02-01             | has not the form DE:2026-03-01..2026-03-20",
                "--stay=DEU:2026-02-01..          | has not the form",
                "--stay=DE:1026-02-01..           | lies outside 1900 to 2200",
                "--plan=ES:2026-12-01..           | has no last day",
                "--plan=ES:2026-12-01..2026-12-02:WRK | did you mean WORK?",
                "--title=FR:2025-11-15            | has not the form FR:2025-11-15..2026-11-14",
                "--title=FR:2025-11-15..2026-11-14:RECCE | did you mean RECE?",
                "--on=23/11/2026                  | is no day of the calendar",
                "--wish=-1                        | at least one day",
                "--wish=0                         | at least one day",
                "--stay=QQ:2026-02-01..           | no country code of ISO 3166-1 alpha-2",
                "--stay=ZZ:2026-02-01..           | no country code of ISO 3166-1 alpha-2",
                "--plan=UK:2026-12-01..2026-12-02 | no country code of ISO 3166-1 alpha-2",
                "--plan=ES:2025-12-01..2025-12-02 | a trip that is over is a stay",
                "--earliest=2026-12-01            | go together",
            })
    void what_cannot_be_read_is_named(String option, String message) {
        Shell shell = Shell.run("travel", option.strip(), "--stay=DE:2026-01-01..2026-01-02");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains(message.strip()).doesNotContain("\tat ");
    }

    @Test
    void a_plan_given_twice_is_refused() {
        Shell shell = Shell.run(
                "travel", "--on=2026-11-23", "--plan=ES:2026-12-01..2026-12-10", "--plan=ES:2026-12-01..2026-12-20");
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err())
                .contains("--plan=ES:2026-12-01..2026-12-20 has the country and the first day of another");
    }

    @Test
    void no_picture_without_a_count() throws IOException {
        Path file = Files.writeString(folder.resolve("untold.yaml"), "on: 2026-06-30\nstays: [ { country: DE } ]\n");
        Path picture = folder.resolve("none.svg");
        Shell shell = Shell.run("travel", file.toString(), "--svg", picture.toString());
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("No picture can be drawn", "stays.entry");
        assertThat(picture).doesNotExist();
    }

    @Test
    void a_picture_that_cannot_be_written_is_said() {
        Path nowhere = folder.resolve("no/such/folder.svg");
        Shell shell = Shell.run("travel", "--stay=DE:2026-11-01..2026-11-10", "--svg", nowhere.toString());
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains("cannot be written", "folder.svg");
    }
}
