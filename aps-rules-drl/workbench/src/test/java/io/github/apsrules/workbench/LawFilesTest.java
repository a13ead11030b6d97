package io.github.apsrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apsrules.errors.ApsRulesException;
import io.github.apsrules.workbench.check.Finding;
import io.github.apsrules.workbench.check.LawCheck;
import io.github.apsrules.workbench.mutation.BundledLaw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken from a folder, and what is said of files that are missing, misnamed or not there to be read. */
@SuppressWarnings("NullAway.Init") // JUnit fills the field
class LawFilesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    @Test
    void a_link_shows_nothing_that_lies_outside_of_the_folder() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "root:x:0:0");
        Path rules = law("law/a.drl", "package law\n");
        Files.createSymbolicLink(rules.resolve("law/b.drl"), secret);
        assertThatThrownBy(() -> LawFiles.readAll(rules))
                .isInstanceOf(ApsRulesException.class)
                .hasMessageContaining("law/b.drl")
                .hasMessageContaining("link")
                .hasMessageNotContaining("root");
    }

    @Test
    void a_link_within_the_folder_is_a_file_like_others() throws IOException {
        Path rules = law("law/a.drl", "package law\n");
        Files.createSymbolicLink(rules.resolve("law/b.drl"), rules.resolve("law/a.drl"));
        assertThat(LawFiles.readAll(rules)).containsKeys("law/a.drl", "law/b.drl");
    }

    @Test
    void a_file_under_a_name_that_nobody_reads_is_named() throws IOException {
        Path rules = law("law/a.drl", "package law\n");
        for (String stray : new String[] {"law/b.drl.txt", "law/C.DRL", "scenarios/d.yml", "texts/e.properties"}) {
            Files.createDirectories(rules.resolve(stray).getParent());
            Files.writeString(rules.resolve(stray), "lost");
        }
        Files.writeString(rules.resolve("law/.a.drl.swp"), "an editor’s own");
        assertThat(LawCheck.check(LawFiles.readAll(rules), DAY))
                .filteredOn(finding -> finding.code().equals("file-ignored"))
                .extracting(Finding::file)
                .containsExactly("law/C.DRL", "law/b.drl.txt", "scenarios/d.yml", "texts/e.properties");
    }

    @Test
    void a_requirement_whose_rules_were_deleted_is_missed() {
        Map<String, String> law = new TreeMap<>(BundledLaw.exported());
        assertThat(law.remove("law/ceseda/L412-7.drl")).isNotNull();
        assertThat(LawCheck.check(law, DAY))
                .filteredOn(finding -> finding.code().equals("requirement-unanswered"))
                .extracting(Finding::sentence)
                .containsExactly("No rule concludes whether 'engagement-contract' is met.");
    }

    private Path law(String name, String text) throws IOException {
        Path rules = folder.resolve("rules");
        Files.createDirectories(rules.resolve(name).getParent());
        Files.writeString(rules.resolve(name), text);
        return rules;
    }
}
