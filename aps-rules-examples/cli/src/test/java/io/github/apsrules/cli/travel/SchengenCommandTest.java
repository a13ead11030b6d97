package io.github.apsrules.cli.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code aps schengen --vectors}. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class SchengenCommandTest {
    private static final Path LAW = Path.of("../../aps-rules-drl/src/main/resources");
    private static final Path VECTORS = Path.of("../../aps-rules-drl/src/test/resources/schengen-vectors.csv");

    private static final String LIMIT = "LegalValue.days( \"short-stay-days\", 90 )";

    @TempDir
    private Path folder;

    @Test
    void all_rows_pass() {
        Shell shell = Shell.run("schengen", "--vectors", VECTORS.toString());
        assertThat(shell.out()).isEqualToIgnoringNewLines("313 passed, 0 failed");
        assertThat(shell.err()).isEmpty();
        assertThat(shell.code()).isZero();
    }

    @Test
    void each_mismatch_is_named_and_the_last_line_counts() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(VECTORS).subList(0, 6));
        lines.set(1, lines.get(1).replace(",15,75,", ",16,74,"));
        lines.set(4, lines.get(4).replace("2024-09-20", "2024-09-31"));
        Shell shell = Shell.run("schengen", "--vectors", file(lines));
        assertThat(shell.out().lines())
                .containsExactly(
                        "line 5, row S0004: this row cannot be read: eval_date names a day that no calendar has",
                        "line 2, row S0001, column days_used: expected 16, got 15",
                        "line 2, row S0001, column days_remaining: expected 74, got 75",
                        "3 passed, 2 failed");
        assertThat(shell.code()).isEqualTo(1);
    }

    @Test
    void a_row_that_cannot_be_read_is_named_in_its_own_columns() throws IOException {
        String header = "id,stays,permit,eval_date,desired_days,plan_entry,plan_exit,days_used";
        Shell shell = Shell.run(
                "schengen",
                "--vectors",
                file(List.of(
                        header,
                        "A,,,2026-01-01,,2026-03-02,2026-03-01,0",
                        "B,2026-01-02/2026-01-01/DE,,2026-01-01,,,,0",
                        "C,2026-01-01/2026-01-02/DX,,2026-01-01,,,,0",
                        "D,,2026-01-01/2026-02-30/FR,2026-01-01,,,,0",
                        "E,,,01/02/2026,,,,0",
                        "F,,,2026-01-01,-3,,,0",
                        "G,2026-01-01/2026-01-02/ZZ,,2026-01-02,,,,2")));
        assertThat(shell.out().lines().map(line -> line.replace("this row cannot be read: ", "")))
                .containsExactly(
                        "line 2, row A: plan_exit lies before plan_entry",
                        "line 3, row B: stays has a last day before its first",
                        "line 4, row C: stays has a country that is no country code of ISO 3166-1 alpha-2;"
                                + " did you mean DE or DJ or DK or DM or DO or DZ?",
                        "line 5, row D: permit names a day that no calendar has",
                        "line 6, row E: eval_date has no day of the form YYYY-MM-DD",
                        "line 7, row F: desired_days is negative",
                        "1 passed, 6 failed");
        assertThat(shell.code()).isEqualTo(1);
    }

    @Test
    void an_expected_nothing_is_said_as_such() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(VECTORS).subList(0, 2));
        lines.set(1, lines.get(1).replace(",2024-08-30,77,", ",,77,"));
        assertThat(Shell.run("schengen", "--vectors", file(lines)).out())
                .contains("column first_unlawful_day: expected nothing, got 2024-08-30");
    }

    @Test
    void cells_may_be_quoted_and_optional_columns_left_out() throws IOException {
        String mark = "\uFEFF";
        Shell shell = Shell.run(
                "schengen",
                "--vectors",
                file(List.of(
                        mark + "\"id\",source,stays,permit,eval_date,days_used",
                        "A,\"a page, \"\"quoted\"\"\",\"2026-01-01/2026-01-03/DE\",,2026-01-02,2",
                        "B,, 2026-01-01 / 2026-01-03 / DE ; ,,2026-01-02,2")));
        assertThat(shell.out()).isEqualToIgnoringNewLines("2 passed, 0 failed");
    }

    @Test
    void the_code_of_some_other_state_counts_whatever_the_titles() throws IOException {
        String stays = "2026-01-01/2026-01-03/ZZ;2026-01-04/2026-01-05/DE";
        String permits = "2025-01-01/2026-12-31/ZZ;2025-01-01/2026-12-31/DE";
        Shell shell = Shell.run(
                "schengen",
                "--vectors",
                file(List.of(
                        "id,stays,permit,eval_date,plan_entry,plan_exit,days_used,plan_length,plan_days_used_on_exit",
                        "A," + stays + "," + permits + ",2026-01-10,2026-02-01,2026-02-02,3,2,5")));
        assertThat(shell.out()).isEqualToIgnoringNewLines("1 passed, 0 failed");
    }

    @Test
    void rules_of_a_folder_are_held_against_the_rows() throws IOException {
        Path edited = travelLawWithSixtyDays();
        Shell shell = Shell.run("schengen", "--vectors", VECTORS.toString(), "--rules", edited.toString());
        assertThat(shell.err()).isEmpty();
        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.out()).contains("line 2, row S0001, column days_remaining: expected 75, got 45");

        Path picture = folder.resolve("sixty.svg");
        Shell drawn = Shell.run("travel", "--stay=DE:2026-09-01..2026-11-10", "--svg=" + picture, "--rules=" + edited);
        assertThat(drawn.code()).isZero();
        assertThat(Files.readString(picture)).contains("limit: 60 days", "71 days used", "11 too many");
    }

    @Test
    void a_file_that_cannot_be_used_is_named() throws IOException {
        assertUnusable(folder.resolve("absent.csv").toString(), "there is no such file");
        assertUnusable(folder.toString(), "that is a folder");
        assertUnusable(file(List.of("id,stays", "1,")), "names no column permit, eval_date");
        assertUnusable(file(List.of(Files.readAllLines(VECTORS).get(0))), "has no row");
        assertUnusable(
                file(List.of("id,stays,permit,eval_date,desired_days,plan_entry,plan_exit", "1,,,2026-01-01,,,")),
                "names no expected column");
        String needed = "id,stays,permit,eval_date,";
        assertUnusable(file(List.of(needed + "days_usd", "1,,,2026-01-01,0")), "perhaps days_used is meant");
        assertUnusable(file(List.of(needed + "days_used,days_used", "1,,,2026-01-01,0,0")), "days_used twice");
        Path latin = folder.resolve("latin.csv");
        Files.write(latin, "é".getBytes(StandardCharsets.ISO_8859_1));
        assertUnusable(latin.toString(), "not UTF-8");
        assertThat(Shell.run("schengen").code()).isEqualTo(2);
    }

    /** The files that travel needs, the limit edited. */
    private Path travelLawWithSixtyDays() throws IOException {
        Path edited = Files.createDirectory(folder.resolve("edited"));
        Files.writeString(edited.resolve("pack.conf"), "law-known-until=2026-11-23\nquestions=TRAVEL:all\n");
        try (Stream<Path> files = Files.walk(LAW)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = LAW.relativize(file).toString().replace('\\', '/');
                if (name.equals("law/vocabulary.drl")
                        || name.startsWith("law/schengen/")
                        || name.startsWith("texts/")) {
                    Path copy = edited.resolve(name);
                    Files.createDirectories(copy.getParent());
                    Files.writeString(copy, Files.readString(file).replace(LIMIT, LIMIT.replace("90", "60")));
                }
            }
        }
        return edited;
    }

    private static void assertUnusable(String file, String message) {
        Shell shell = Shell.run("schengen", "--vectors", file);
        assertThat(shell.code()).isEqualTo(2);
        assertThat(shell.err()).contains(message);
        assertThat(shell.out()).isEmpty();
    }

    private String file(List<String> lines) throws IOException {
        return Files.write(Files.createTempFile(folder, "vectors", ".csv"), lines)
                .toString();
    }
}
