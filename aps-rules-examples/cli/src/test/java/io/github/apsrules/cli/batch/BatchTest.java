package io.github.apsrules.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apsrules.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People in, decisions out: in order, the same bytes whatever the threads or the form of the input. */
@SuppressWarnings("NullAway.Init") // JUnit fills the folder
class BatchTest {
    @TempDir
    private Path folder;

    @Test
    void one_thread_and_several_write_the_same_bytes_in_the_order_of_the_people() throws IOException {
        Path people = generate("jsonl", 700);
        String one = batch(people, "one.jsonl", "--threads", "1");
        assertThat(batch(people, "five.jsonl", "--threads", "5")).isEqualTo(one);
        List<String> lines = one.lines().toList();
        assertThat(lines).hasSize(700);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).startsWith("{\"line\":" + (i + 1) + ",\"question\":\"ELIGIBILITY\"");
        }
        assertThat(one)
                .contains("\"outcome\":\"MET\"", "\"outcome\":\"UNMET\"", "\"outcome\":\"UNKNOWN\"", "UNSETTLED");
        assertThat(folder.resolve("one.jsonl.errors")).doesNotExist();
    }

    @Test
    void a_table_and_json_lines_of_the_same_people_decide_alike() throws IOException {
        for (String question : List.of("ELIGIBILITY", "travel")) {
            String json = batch(generate("jsonl", 150), question + "-j.jsonl", "--question", question);
            String csv = batch(generate("csv", 150), question + "-c.jsonl", "--question", question);
            // The header is line 1 of a table.
            assertThat(numbered(csv, 1)).isEqualTo(numbered(json, 0));
        }
    }

    @Test
    void the_same_seed_makes_the_same_people_and_another_one_others() throws IOException {
        Shell.Result same = Shell.run(80, "generate", "--people", "20", "--seed", "5");
        assertThat(Shell.run(80, "generate", "--people", "20", "--seed", "5").out())
                .isEqualTo(same.out());
        assertThat(Shell.run(80, "generate", "--people", "20", "--seed", "6").out())
                .isNotEqualTo(same.out());
        assertThat(same.out().lines()).hasSize(20);
    }

    @Test
    void a_bad_line_is_told_by_number_and_reason_and_the_rest_goes_on() throws IOException {
        Path people = folder.resolve("people.jsonl");
        Files.writeString(
                people,
                String.join(
                        "\n",
                        "{}",
                        "",
                        "{\"nationalities\":[\"SECRET\"]}",
                        "{\"diplomas\":[{\"awardedOn\":\"31/12/SECRET\"}]}",
                        "{\"SECRET\":1}",
                        "{\"situation\":{\"place\":\"SECRET\"}",
                        "{\"a\":1,\"a\":\"SECRET\"}",
                        "x".repeat(1_100_000),
                        "{\"on\":\"2026-01-02\",\"about\":\"file 9\"}"));
        Path out = folder.resolve("out.jsonl");
        Shell.Result result = Shell.run(80, "batch", people.toString(), "--out", out.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("6 lines could not be decided", "out.jsonl.errors");
        assertThat(Files.readAllLines(out)).hasSize(2).satisfies(lines -> {
            assertThat(lines.get(0)).startsWith("{\"line\":1,");
            assertThat(lines.get(1)).startsWith("{\"line\":9,").contains("\"about\":\"file 9\",\"on\":\"2026-01-02\"");
        });
        List<String> errors = Files.readAllLines(folder.resolve("out.jsonl.errors"));
        assertThat(errors).hasSize(6).noneMatch(line -> line.contains("SECRET"));
        assertThat(errors.get(0)).startsWith("{\"line\":3,").contains("nationalities", "ISO 3166-1");
        assertThat(errors.get(1)).contains("\"diplomas[0].awardedOn\"", "is not a date", "YYYY-MM-DD");
        assertThat(errors.get(2)).contains("this field is not known");
        assertThat(errors.get(5)).startsWith("{\"line\":8,").contains("longer than");
    }

    @Test
    void a_table_with_semicolons_quotes_and_a_bad_row_is_read() throws IOException {
        Path people = folder.resolve("people.csv");
        Files.writeString(
                people,
                "\ufeffabout;on;nationalities;titles;diplomas.level;diplomas[1].level\r\n"
                        + "\"a; \"\"b\"\"\";2026-11-23;IN DE;none;LICENCE;MASTER\r\n"
                        + "c;2026-11-23;IN\r\n"
                        + "d;2026-11-23;\"IN;none;LICENCE;MASTER\r\n"
                        + "e;2026-11-23;IN;one;LICENCE;MASTER\r\n");
        Path out = folder.resolve("out.jsonl");
        Shell.Result result = Shell.run(80, "batch", people.toString(), "--out", out.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(Files.readAllLines(out))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("{\"line\":2,").contains("\"about\":\"a; \\\"b\\\"\""));
        assertThat(Files.readString(folder.resolve("out.jsonl.errors")))
                .contains("3 cells and the header 6", "quote that is not closed", "can only say 'none'");
    }

    @Test
    void a_bad_header_is_one_error_that_names_its_columns() throws IOException {
        Path people = folder.resolve("people.csv");
        Files.writeString(people, "nationality,on,on,situation.plac,stays[2].country,nationalities.country\n");
        Path out = folder.resolve("out.jsonl");
        Shell.Result result = Shell.run(80, "batch", people.toString(), "--out", out.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err())
                .contains(
                        "people.csv:1:", "'nationality'", "'on' (it is there twice)", "did you mean 'situation.place'?")
                .doesNotContain("stays");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_file_that_is_there_is_never_written_over() throws IOException {
        Path people = generate("jsonl", 2);
        Path out = Files.writeString(folder.resolve("mine.txt"), "mine\n");
        for (String[] more : new String[][] {{}, {"--resume"}}) {
            Shell.Result result = run(people, out, more);
            assertThat(result.code()).isEqualTo(2);
            assertThat(out).hasContent("mine\n");
        }
    }

    @Test
    void a_batch_does_not_go_on_with_another_question_or_other_people() throws IOException {
        Path people = generate("jsonl", 70);
        Path out = folder.resolve("out.jsonl");
        batch(people, "out.jsonl");
        String before = Files.readString(out);
        assertThat(run(people, out, "--resume", "--question", "TRAVEL").err()).contains("another question");
        Path fewer = Files.writeString(folder.resolve("fewer.jsonl"), "{}\n");
        assertThat(run(fewer, out, "--resume").err()).contains("same file as before");
        assertThat(out).hasContent(before);
        assertThat(run(people, out, "--resume").out()).contains("0 people", "70 were there already");
        assertThat(out).hasContent(before);
    }

    @Test
    void whole_decisions_are_one_line_each() throws IOException {
        assertThat(batch(generate("jsonl", 3), "full.jsonl", "--full", "--lang", "fr")
                        .lines())
                .hasSize(3)
                .allMatch(line -> line.contains("\"decision\":{\"format\":1,"));
    }

    private static List<String> numbered(String lines, int less) {
        return lines.lines()
                .map(line -> {
                    int comma = line.indexOf(',');
                    return Integer.parseInt(line.substring(8, comma)) - less + line.substring(comma);
                })
                .toList();
    }

    private Path generate(String format, int people) {
        Path file = folder.resolve("people." + format);
        if (!Files.exists(file)) {
            Shell.Result result = Shell.run(
                    80,
                    "generate",
                    "--people",
                    "" + people,
                    "--seed",
                    "7",
                    "--format",
                    format,
                    "--out",
                    file.toString());
            assertThat(result.code()).as(result.err()).isZero();
        }
        return file;
    }

    private String batch(Path people, String out, String... more) throws IOException {
        Shell.Result result = run(people, folder.resolve(out), more);
        assertThat(result.code()).as(result.err()).isZero();
        return Files.readString(folder.resolve(out));
    }

    private static Shell.Result run(Path people, Path out, String... more) {
        String[] arguments = new String[4 + more.length];
        arguments[0] = "batch";
        arguments[1] = people.toString();
        arguments[2] = "--out";
        arguments[3] = out.toString();
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Shell.run(80, arguments);
    }
}
