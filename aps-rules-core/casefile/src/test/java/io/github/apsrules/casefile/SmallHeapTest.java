package io.github.apsrules.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Huge, deep and repeated cases are refused in a heap of 48 MB. */
class SmallHeapTest {
    @Test
    void cases_that_try_to_fill_the_memory_are_refused(@TempDir Path folder) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-Xss512k",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HugeCases.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(output)
                .content(StandardCharsets.UTF_8)
                .isEqualTo(Files.readString(Path.of("src/test/resources/huge.txt")));
        assertThat(process.exitValue()).isZero();
    }
}
