package io.github.apsrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What README shows is what is printed, and what it quotes stands in the examples. */
class ReadmeTest {
    private static final Path ROOT = Path.of("../..");
    private static final String README = read("README.md");
    private static final String PROMPT = "$ ./aps-rules-examples/aps ";

    @TestFactory
    Stream<DynamicTest> each_aps_command_prints_what_readme_says() {
        List<String> shown = blocks("console").stream()
                .filter(block -> block.startsWith(PROMPT))
                .toList();
        assertThat(shown).hasSizeGreaterThanOrEqualTo(3);
        return shown.stream().map(block -> {
            List<String> lines = block.lines().toList();
            String command = lines.get(0).substring(PROMPT.length());
            return DynamicTest.dynamicTest(command, () -> {
                Shell.Result result = Shell.run(80, command.split(" "));
                assertThat(result.code()).as(result.err()).isZero();
                shows(
                        String.join("\n", lines.subList(1, lines.size())),
                        result.out().strip());
            });
        });
    }

    @Test
    void the_embedding_example_is_a_program_that_runs() {
        String program = Shell.flatten(
                read("aps-rules-examples/embedding/src/main/java/io/github/apsrules/embedding/Eligibility.java"));
        assertThat(blocks("java")).isNotEmpty().allSatisfy(block -> assertThat(program)
                .contains(Shell.flatten(block)));
    }

    @Test
    void the_coordinates_are_those_of_the_pom() {
        Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(read("pom.xml"));
        assertThat(version.find()).isTrue();
        assertThat(blocks("xml")).isNotEmpty().allSatisfy(block -> assertThat(block)
                .contains(version.group()));
    }

    @Test
    void the_build_command_is_the_one_that_integration_runs() {
        assertThat(README).contains("$ mvn -B verify\n");
        assertThat(read(".ci/run")).contains("mvn -B verify");
    }

    /** The others are run where they belong: the build by integration, the service by a test of its own. */
    @Test
    void every_other_command_is_run_by_a_test_elsewhere() {
        List<String> others = blocks("console").stream()
                .filter(block -> !block.startsWith(PROMPT))
                .toList();
        assertThat(others)
                .containsExactlyInAnyOrder(
                        "$ mvn -B verify\n…\n[INFO] BUILD SUCCESS\n…", "$ ./aps-rules-examples/spring/run.sh");
        assertThat(ROOT.resolve("aps-rules-examples/spring/run.sh")).isExecutable();
    }

    @Test
    void every_link_leads_somewhere() {
        Matcher link = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(README);
        List<String> broken = new ArrayList<>();
        while (link.find()) {
            if (!Files.exists(ROOT.resolve(link.group(1)))) {
                broken.add(link.group(1));
            }
        }
        assertThat(broken).isEmpty();
    }

    /** Nothing is left out, at the beginning and the end neither, but where a line of three dots stands for it. */
    private static void shows(String shown, String printed) {
        List<String> parts = Pattern.compile("(?m)^…$")
                .splitAsStream(shown)
                .map(String::strip)
                .toList();
        assertThat(printed).containsSubsequence(parts).startsWith(parts.get(0));
        if (!shown.endsWith("…")) {
            assertThat(printed).endsWith(parts.get(parts.size() - 1));
        }
    }

    private static List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        Matcher block =
                Pattern.compile("(?ms)^```" + language + "\n(.*?)\n```$").matcher(README);
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return blocks;
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
