package io.github.apsrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each row of docs/guide.md: the model case prints the line. */
class GuideTest {
    private static final List<String[]> ROWS = rows();

    @Test
    void all_fifteen_statements_have_a_row() {
        assertThat(ROWS.stream().map(row -> Integer.valueOf(row[1])).distinct())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 15).boxed().toList());
    }

    @TestFactory
    Stream<DynamicTest> each_statement_is_answered() {
        return ROWS.stream()
                .map(row -> DynamicTest.dynamicTest("statement " + row[1] + ": " + row[3], () -> {
                    String[] asked = row[3].replace("`", "").split(" ");
                    Shell.Result result = Shell.run(
                            100,
                            "decide",
                            "aps-rules-examples/cases/" + asked[0] + ".yaml",
                            "--question",
                            asked[1],
                            "--lang",
                            "en");
                    assertThat(result.code()).as(result.err()).isZero();
                    assertThat(result.flat()).contains(Shell.flatten(row[4]));
                }));
    }

    private static List<String[]> rows() {
        try {
            return Files.readAllLines(Path.of("../../docs/guide.md")).stream()
                    .filter(line -> line.matches("\\| \\d+ \\|.*"))
                    .map(line -> Stream.of(line.split("\\|")).map(String::trim).toArray(String[]::new))
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
