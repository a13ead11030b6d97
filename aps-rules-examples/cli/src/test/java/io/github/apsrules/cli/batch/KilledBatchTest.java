package io.github.apsrules.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apsrules.cli.Aps;
import io.github.apsrules.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch that was killed, or whose files were cut anywhere, goes on as if nothing had happened. */
@SuppressWarnings("NullAway.Init") // JUnit fills the folder
class KilledBatchTest {
    private static final int PEOPLE = 2_500;

    @TempDir
    private Path folder;

    @Test
    void a_process_killed_three_times_at_random_loses_doubles_and_tears_no_line() throws Exception {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path people = people(PEOPLE);
        Path whole = folder.resolve("whole.jsonl");
        assertThat(Shell.run(80, "batch", people.toString(), "--out", whole.toString())
                        .code())
                .isEqualTo(2);
        long size = Files.size(whole);
        Path out = folder.resolve("out.jsonl");
        for (int kill = 1; kill <= 3; kill++) {
            long until = size * kill / 4 - random.nextInt((int) (size / 8));
            Process process = start(people, out, kill > 1);
            while (process.isAlive() && (!Files.exists(out) || Files.size(out) < until)) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            assertThat(process.isAlive())
                    .as("kill %d of seed %d comes in time", kill, seed)
                    .isTrue();
            process.destroyForcibly().waitFor();
        }
        assertThat(Files.size(out)).isLessThan(size);
        assertThat(start(people, out, true).waitFor()).isEqualTo(2);
        assertSame(out, whole, "seed " + seed);
    }

    /** What a kill can leave: errors at most a block ahead of the decisions, and either file torn within a line. */
    @RepeatedTest(3)
    void files_cut_anywhere_are_made_whole() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Path people = people(400);
        Path whole = folder.resolve("whole.jsonl");
        Path out = folder.resolve("out.jsonl");
        Shell.run(80, "batch", people.toString(), "--out", whole.toString());
        Files.copy(whole, out);
        Files.copy(errors(whole), errors(out));
        cut(out, random.nextInt((int) Files.size(out)));
        Shell.Result result = Shell.run(80, "batch", people.toString(), "--out", out.toString(), "--resume");
        assertThat(result.code()).as(result.err()).isEqualTo(2);
        assertSame(out, whole, "seed " + seed);
    }

    private static void cut(Path file, int size) throws IOException {
        byte[] all = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(all, size));
    }

    private static void assertSame(Path out, Path whole, String seed) {
        assertThat(out).as(seed).hasSameBinaryContentAs(whole);
        assertThat(errors(out)).as(seed).hasSameBinaryContentAs(errors(whole));
    }

    private static Path errors(Path out) {
        return Path.of(out + ".errors");
    }

    /** People of whom every thirteenth cannot be read. */
    private Path people(int count) throws IOException {
        List<String> lines = new ArrayList<>();
        Shell.run(80, "generate", "--people", "" + count, "--seed", "3")
                .out()
                .lines()
                .forEach(lines::add);
        for (int i = 0; i < lines.size(); i += 13) {
            lines.set(i, "{\"situation\":");
        }
        return Files.write(folder.resolve("people.jsonl"), lines);
    }

    private static Process start(Path people, Path out, boolean resume) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Aps.class.getName(),
                "batch",
                people.toString(),
                "--threads",
                "2",
                "--out",
                out.toString()));
        if (resume) {
            command.add("--resume");
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
