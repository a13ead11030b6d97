package io.github.apsrules.cli.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apsrules.cli.Shell;
import io.github.apsrules.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code aps test} over a small folder: what is run, what is said, how it ends. */
@SuppressWarnings("NullAway.Init") // JUnit fills the folder
class TestCommandTest {
    private static final Path ORIGINAL = Path.of("../../aps-rules-drl/workbench/src/test/resources/folder");

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        folder = temp.resolve("rules");
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(ORIGINAL.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void all_scenarios_of_a_good_folder_pass() {
        Result result = test();
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).isEqualTo("4 passed, 0 failed\n");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void a_file_or_one_case_by_its_name_is_run() {
        assertThat(test("card.yaml").out()).isEqualTo("4 passed, 0 failed\n");
        assertThat(test("--case", "lives abroad").out()).isEqualTo("1 passed, 0 failed\n");
    }

    @Test
    void a_difference_names_what_was_expected_what_came_and_what_decided() throws IOException {
        edit("scenarios/card.yaml", "card/resident: UNMET", "card/resident: MET");
        Result result = test();
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .startsWith("FAILED scenarios/card.yaml:")
                .contains(
                        ": card/resident\n    expected   MET\n    got        UNMET by [house-rules resident: unmet]\n")
                .contains(
                        "decided by rule \"house-rules resident: unmet\" (law/card.drl:33), as Situation( place == Place.ABROAD )")
                .endsWith("3 passed, 1 failed\n");
    }

    @Test
    void a_list_of_none_expects_none() throws IOException {
        edit("scenarios/card.yaml", "card/resident: UNMET", "missing: [], card/resident: UNMET");
        assertThat(test().out()).endsWith("4 passed, 0 failed\n");
        edit("scenarios/card.yaml", "missing: [ situation.place ]", "missing: []");
        assertThat(test().out()).contains("expected   none").endsWith("3 passed, 1 failed\n");
    }

    @Test
    void results_and_coverage_are_written_to_files() throws IOException {
        Path xml = temp.resolve("out/results.xml");
        Path page = temp.resolve("out/coverage.html");
        Path json = temp.resolve("out/coverage.json");
        Result result = test("--junit", xml.toString(), "--coverage", page.toString(), "--coverage", json.toString());
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("rules fired (100 %)").endsWith("4 passed, 0 failed\n");
        assertThat(xml).content().contains("<testsuite name=\"card.yaml\" tests=\"4\" failures=\"0\"");
        assertThat(page).content().startsWith("<!DOCTYPE html>");
        assertThat(json).content().contains("\"total\"");
    }

    @Test
    void coverage_as_text_names_what_was_never_seen() {
        assertThat(test("--case", "lives abroad", "--coverage", "text").out())
                .contains("law/card.drl:25: rule \"house-rules resident: met\" never fired")
                .contains("never seen true: place == Place.FRANCE");
    }

    @Test
    void bad_input_ends_with_two_and_broken_rules_with_three() throws IOException {
        Result nothing = test("--case", "no such case");
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err()).contains("No scenario of");
        Result format = test("--coverage", "coverage.pdf");
        assertThat(format.code()).isEqualTo(2);
        assertThat(format.err()).contains(".html, .json or .txt");
        edit("law/card.drl", "place == Place.FRANCE", "palce == Place.FRANCE");
        Result broken = test();
        assertThat(broken.code()).isEqualTo(3);
        assertThat(broken.err()).contains("law/card.drl:28", "Did you mean 'place'?");
    }

    private Result test(String... arguments) {
        return Shell.run(
                80,
                Stream.concat(Stream.of("test", folder.toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    }
}
