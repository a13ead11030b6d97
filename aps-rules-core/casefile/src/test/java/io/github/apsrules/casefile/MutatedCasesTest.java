package io.github.apsrules.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is done to a case, it is read or refused with the exception of this library, quickly and in few words. */
class MutatedCasesTest {
    private static final Duration SLOW = Duration.ofSeconds(5);
    private static final int LONG_MESSAGE = 100_000;

    @Test
    void three_thousand_are_read_or_refused() throws IOException {
        assertThat(refusedOf(3_000, 1)).isBetween(1_000, 2_999);
    }

    @Test
    @Tag("full")
    void a_million_are_read_or_refused() throws IOException {
        assertThat(refusedOf(1_000_000, 2)).isBetween(300_000, 999_999);
    }

    private static int refusedOf(int count, long seed) throws IOException {
        CaseMutations mutations = new CaseMutations(seed, seeds());
        int refused = 0;
        for (int i = 0; i < count; i++) {
            byte[] content = mutations.next();
            refused += isRefused(i % 4 == 0 ? "case.json" : "case.yaml", content) ? 1 : 0;
        }
        return refused;
    }

    private static boolean isRefused(String name, byte[] content) {
        long start = System.nanoTime();
        CaseFileException refused;
        try {
            refused = CaseMutations.refusal(name, content);
        } catch (RuntimeException | Error other) {
            return fail(name + " in base 64: " + Base64.getEncoder().encodeToString(content), other);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SLOW);
        if (refused != null) {
            assertThat(refused).hasNoCause();
            assertThat(refused.getMessage()).startsWith(name + ":").hasSizeLessThan(LONG_MESSAGE);
        }
        return refused != null;
    }

    private static List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (Path folder : List.of(Path.of("../../aps-rules-examples/cases"), Path.of("src/test/resources/bad"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    seeds.add(Files.readAllBytes(file));
                }
            }
        }
        assertThat(seeds).hasSizeGreaterThan(50);
        seeds.add(CaseMutations.bytes("{ \"on\": \"2026-11-23\", \"nationalities\": [ \"IN\" ], \"stays\": [] }"));
        return seeds;
    }
}
