package io.github.apsrules.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What README shows of the session is what the service answers. */
class ReadmeTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\n\\$ (curl .*?)\n```$");

    @TestFactory
    Stream<DynamicTest> each_curl_command_prints_what_readme_says() {
        List<String> shown = new ArrayList<>();
        Matcher block = BLOCK.matcher(Service.read(Path.of("README.md")));
        while (block.find()) {
            shown.addAll(List.of(block.group(1).split("\n\\$ ")));
        }
        assertThat(shown).hasSizeGreaterThanOrEqualTo(6);
        return shown.stream().map(step -> {
            List<String> lines = step.lines().toList();
            String command = lines.get(0);
            return DynamicTest.dynamicTest(command, () -> {
                assumeTrue(hasCurl(), "there is no curl here");
                String out = run(command.replace(
                        "localhost:8080", "localhost:" + Service.shared().port()));
                assertThat(out).containsSubsequence(parts(lines.subList(1, lines.size())));
            });
        });
    }

    /** The runs of text between the signs that stand for what is left out. */
    private static List<String> parts(List<String> lines) {
        return Stream.of(String.join("\n", lines).split("\\s*…\\s*"))
                .filter(part -> !part.isBlank())
                .toList();
    }

    private static boolean hasCurl() {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "curl")));
    }

    private static String run(String command) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", command)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        shell.getOutputStream().close();
        String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(out).isZero();
        return out.replace("\r", "");
    }
}
