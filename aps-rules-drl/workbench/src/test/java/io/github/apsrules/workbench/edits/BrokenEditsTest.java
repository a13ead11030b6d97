package io.github.apsrules.workbench.edits;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apsrules.workbench.check.Finding;
import io.github.apsrules.workbench.mutation.BundledLaw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits of the bundled law that a lawyer would make, each with the words that tell what went wrong. */
class BrokenEditsTest {
    private static final Path EDITS = Path.of("src/test/resources/broken-edits");
    private static final Map<String, String> LAW = BundledLaw.exported();
    private static final List<Finding> KNOWN = BrokenEdit.known(LAW);

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void an_edit_is_answered_in_these_words(Path folder) throws IOException {
        List<String> messages = BrokenEdit.read(folder).messages(LAW, KNOWN);
        assertThat(messages).isNotEmpty();
        assertThat(String.join("\n", messages) + "\n").isEqualTo(Files.readString(folder.resolve("expected.txt")));
        assertThat(messages).allSatisfy(message -> assertThat(message)
                .matches(
                        "(error|warning) [a-z-]+ ((law|texts|scenarios)/[^ ]+|pack\\.conf):\\[[^\\]]+\\]:\\d+: .*[.?!]")
                .doesNotContain("Exception", "\tat ", ":-1"));
    }

    static Stream<Path> edits() {
        return BrokenEdit.folders(EDITS).stream();
    }

    @Test
    void there_are_at_least_forty_edits() {
        assertThat(BrokenEdit.folders(EDITS)).hasSizeGreaterThanOrEqualTo(40);
    }
}
