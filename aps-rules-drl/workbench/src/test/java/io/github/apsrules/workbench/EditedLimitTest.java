package io.github.apsrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apsrules.ApsRules;
import io.github.apsrules.casefile.vectors.VectorCheck;
import io.github.apsrules.casefile.vectors.VectorCheck.Mismatch;
import io.github.apsrules.casefile.vectors.VectorFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The limit of days of travel stands in the law's text alone: who edits it there changes the answers. */
class EditedLimitTest {
    private static final String FILE = "law/schengen/count.drl";
    private static final String LIMIT = "LegalValue.days( \"short-stay-days\", 90 )";
    private static final String WINDOW = "LegalValue.days( \"short-stay-window\", 180 )";
    private static final String LATER = ".in( \"RO\" ).from( \"2024-03-31\" )";

    private static final Map<String, String> LAW = travelLaw();

    @Test
    void the_law_as_it_stands_passes_every_row() throws IOException {
        assertThat(mismatches(LAW)).isEmpty();
    }

    @Test
    void sixty_days_instead_of_ninety_change_what_is_left_and_lawful() throws IOException {
        Map<String, List<Mismatch>> changed = mismatches(edited(FILE, LIMIT, LIMIT.replace("90", "60")));
        assertThat(changed)
                .containsKeys(
                        "days_remaining", "over_limit", "first_unlawful_day", "max_stay_from_eval", "plan_compliant")
                .doesNotContainKeys("window_start", "days_used", "present");
        assertThat(changed.get("days_remaining")).contains(new Mismatch("S0001", "days_remaining", "75", "45"));
    }

    @Test
    void a_shorter_window_changes_what_is_used() throws IOException {
        Map<String, List<Mismatch>> changed = mismatches(edited(FILE, WINDOW, WINDOW.replace("180", "150")));
        assertThat(changed).containsKeys("window_start", "days_used").doesNotContainKeys("present");
        assertThat(changed.get("window_start"))
                .contains(new Mismatch("S0001", "window_start", "2023-12-18", "2024-01-17"));
    }

    @Test
    void another_day_of_accession_changes_the_days_of_that_state_only() throws IOException {
        Map<String, List<Mismatch>> changed =
                mismatches(edited("law/schengen/states.drl", LATER, LATER.replace("03-31", "04-01")));
        assertThat(changed.get("days_used")).contains(new Mismatch("S0140", "days_used", "16", "15"));
        assertThat(changed.values().stream()
                        .flatMap(List::stream)
                        .map(Mismatch::id)
                        .collect(Collectors.toSet()))
                .hasSizeLessThan(20);
    }

    private static Map<String, List<Mismatch>> mismatches(Map<String, String> law) throws IOException {
        ApsRules rules = ApsRules.of(new PackCompiler(EditedLimitTest.class.getClassLoader())
                .compile(law, Map.of("law-known-until", "2026-11-23", "questions", "TRAVEL:all")));
        VectorFile vectors = VectorFile.read(Files.readAllLines(Path.of("../src/test/resources/schengen-vectors.csv")));
        assertThat(vectors.rows()).hasSizeGreaterThan(300);
        VectorCheck check = new VectorCheck(rules, "TRAVEL");
        return vectors.rows().stream()
                .flatMap(row -> check.check(row).stream())
                .collect(Collectors.groupingBy(Mismatch::column));
    }

    private static Map<String, String> edited(String file, String before, String after) {
        Map<String, String> law = new TreeMap<>(LAW);
        assertThat(law.get(file)).contains(before);
        law.computeIfPresent(file, (name, text) -> text.replace(before, after));
        return law;
    }

    /** The files that travel needs; the rest of the law would only take longer to compile. */
    private static Map<String, String> travelLaw() {
        Map<String, String> law = new TreeMap<>(LawFiles.read(Path.of("../src/main/resources")));
        law.keySet()
                .removeIf(file -> file.startsWith("law/")
                        && !file.equals("law/vocabulary.drl")
                        && !file.startsWith("law/schengen/"));
        return law;
    }
}
