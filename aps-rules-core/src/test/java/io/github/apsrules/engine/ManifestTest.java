package io.github.apsrules.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apsrules.errors.RuleBaseException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A manifest that cannot be used is refused with what is wrong with it and what to do. */
class ManifestTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            ''~ 'format' is missing
            format=2~ newer than this library: update aps-rules-core
            format=1~ 'version' is missing
            a=\\uzzzz~ is damaged
            """)
    void a_manifest_that_is_no_use_says_why_and_what_to_do(String content, String why, @TempDir Path folder)
            throws IOException {
        Path manifest = folder.resolve(Manifest.RESOURCE);
        Files.createDirectories(manifest.getParent());
        Files.writeString(manifest, content);
        try (URLClassLoader pack = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            assertThatThrownBy(() -> PackReader.read(pack))
                    .isInstanceOf(RuleBaseException.class)
                    .hasMessageContaining(why)
                    .hasMessageEndingWith("Build the pack again.");
        }
    }

    @Test
    void no_pack_at_all_says_what_to_add(@TempDir Path folder) throws IOException {
        try (URLClassLoader nothing =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            assertThatThrownBy(() -> PackReader.read(nothing))
                    .isInstanceOf(RuleBaseException.class)
                    .hasMessageContaining("add a dependency on aps-rules-drl");
        }
    }
}
