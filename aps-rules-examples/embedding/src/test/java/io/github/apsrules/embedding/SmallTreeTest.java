package io.github.apsrules.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who adds aps-rules-drl gets few and small jars of third parties, and no parser among them. */
class SmallTreeTest {
    private static final int MOST_JARS = 15;
    private static final long MOST_BYTES = 4_300_000;
    private static final String[] NOT_THESE = {"ecj", "antlr", "xstream", "mvel", "jackson", "yaml"};

    @Test
    void an_embedder_gets_at_most_fifteen_jars_and_4_3_megabytes() throws IOException {
        List<String> names = new ArrayList<>();
        long bytes = 0;
        for (String file :
                Files.readString(Path.of("target/third-parties.txt")).strip().split("\\|", -1)) {
            names.add(Path.of(file).getFileName().toString());
            bytes += Files.size(Path.of(file));
        }
        System.out.println("third parties: " + names.size() + " jars, " + bytes + " bytes");
        assertThat(names).anyMatch(name -> name.startsWith("drools-core-")).hasSizeLessThanOrEqualTo(MOST_JARS);
        assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
        assertThat(names).allSatisfy(name -> assertThat(name).doesNotContain(NOT_THESE));
    }
}
