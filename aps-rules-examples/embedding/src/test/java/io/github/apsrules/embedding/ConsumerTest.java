package io.github.apsrules.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A project outside this build uses the deployed library, with one dependency, and gets the same bytes in every setting. */
@Tag("full")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the consumer is run by a shell script")
class ConsumerTest {
    private static final Path SCRIPT = Path.of("../consumer/run.sh");

    @Test
    void an_outside_project_decides_the_same_in_every_setting(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder("bash", SCRIPT.toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(30, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said).contains("ELIGIBILITY: UNKNOWN, missing:", "10 settings gave the same ");
    }
}
