package io.github.apsrules.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each bad case of the folder {@code bad} is refused with the words that {@code bad.txt} has for it. */
class BadCasesTest {
    private static final Path FOLDER = Path.of("src/test/resources/bad");
    private static final Path WORDS = Path.of("src/test/resources/bad.txt");

    @TestFactory
    Stream<DynamicTest> each_is_refused_with_the_words_of_the_golden_file() throws IOException {
        List<String> golden = Files.readAllLines(WORDS);
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(name(file), () -> {
                    List<String> expected = golden.stream()
                            .filter(line -> line.startsWith(name(file) + ":"))
                            .toList();
                    assertThat(message(file).lines()).isEqualTo(expected).isNotEmpty();
                }));
    }

    @Test
    void there_are_forty_and_the_golden_file_has_words_for_no_other() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(40);
        String all = files().stream().map(BadCasesTest::message).collect(Collectors.joining("\n", "", "\n"));
        assertThat(all).isEqualTo(Files.readString(WORDS));
    }

    @Test
    void of_very_many_problems_the_first_are_told() {
        String fields = Stream.iterate(0, i -> i + 1)
                .limit(20_000)
                .map(i -> "field" + i + ": 1\n")
                .collect(Collectors.joining());
        assertThat(CaseMutations.refusal("many.yaml", CaseMutations.bytes(fields)))
                .isInstanceOfSatisfying(CaseFileException.class, refused -> assertThat(refused.problems())
                        .hasSize(CaseFileException.MOST + 1))
                .hasMessageEndingWith("many.yaml: there are more problems: correct these first.");
    }

    private static String message(Path file) {
        CaseFileException refused = catchThrowableOfType(
                CaseFileException.class, () -> CaseReader.read(name(file), Files.readAllBytes(file)));
        assertThat(refused).as(name(file)).isNotNull();
        assertThat(refused).hasNoCause();
        return String.valueOf(refused.getMessage());
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }
}
