package io.github.apsrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every public type of the published modules says what it is for. */
class DocumentedTest {
    private static final Pattern TYPE = Pattern.compile(
            " *(public|protected) ((static|final|sealed|non-sealed|abstract) )*(class|interface|record|enum|@interface) .*");

    @Test
    void every_public_type_has_javadoc() throws IOException {
        List<String> bare = new ArrayList<>();
        int types = 0;
        for (String module : List.of(".", "casefile", "../aps-rules-drl/workbench")) {
            try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    List<String> lines = Files.readAllLines(file);
                    for (int i = 0; i < lines.size(); i++) {
                        if (TYPE.matcher(lines.get(i)).matches()) {
                            types++;
                            if (!isDocumented(lines, i)) {
                                bare.add(file + ":" + (i + 1));
                            }
                        }
                    }
                }
            }
        }
        assertThat(types).isGreaterThan(100);
        assertThat(bare).isEmpty();
    }

    /** Whether a comment ends above the annotations of the type. */
    private static boolean isDocumented(List<String> lines, int type) {
        int above = type - 1;
        while (above >= 0 && lines.get(above).strip().startsWith("@")) {
            above--;
        }
        return above >= 0 && lines.get(above).strip().endsWith("*/");
    }
}
