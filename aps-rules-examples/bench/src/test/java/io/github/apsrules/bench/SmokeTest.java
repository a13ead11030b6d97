package io.github.apsrules.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apsrules.bench.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Each benchmark runs once, briefly, and the report is written from it; its figures mean nothing. */
@SuppressWarnings("NullAway.Init") // JUnit fills the folder
class SmokeTest {
    @TempDir
    private Path folder;

    @Test
    void each_benchmark_runs_and_the_report_is_written() throws RunnerException, IOException, InterruptedException {
        Path json = folder.resolve("results.json");
        assertThat(new Runner(new OptionsBuilder()
                                .include("(DecideBench|PeersBench|TravelGrowth)")
                                .param("stays", "10")
                                .forks(0)
                                .warmupIterations(0)
                                .measurementIterations(1)
                                .measurementTime(TimeValue.milliseconds(50))
                                .addProfiler(GCProfiler.class)
                                .shouldFailOnError(true)
                                .verbosity(VerboseMode.SILENT)
                                .resultFormat(ResultFormatType.JSON)
                                .result(json.toString())
                                .build())
                        .run())
                .hasSizeGreaterThanOrEqualTo(14);
        ByteArrayOutputStream retained = new ByteArrayOutputStream();
        Retained.run(1_000, new PrintStream(retained, true, StandardCharsets.UTF_8));
        Files.write(folder.resolve("retained.tsv"), retained.toByteArray());
        Files.write(folder.resolve("start.tsv"), List.of("pack\t100", "container\t200", "compiled\t400"));
        Files.write(folder.resolve("batch.tsv"), List.of("1\t10\t2.0\t5\t2048\tabc", "2\t10\t1.0\t10\t2048\tabc"));
        assertThat(Report.of(folder))
                .contains("## One ELIGIBILITY decision", "two threads", "Evrete", "the library")
                .contains("pack ≤ 0.75 × container: 0.50, held", "The bytes are the same.")
                .doesNotContain("NaN |", "null");
    }
}
