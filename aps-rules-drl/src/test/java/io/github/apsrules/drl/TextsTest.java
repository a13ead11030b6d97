package io.github.apsrules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apsrules.ApsRules;
import io.github.apsrules.casefile.scenarios.ScenarioReader;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.FactPaths;
import io.github.apsrules.facts.HeldTitle;
import io.github.apsrules.law.LegalValue;
import io.github.apsrules.texts.Language;
import io.github.apsrules.texts.Source;
import io.github.apsrules.texts.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every outcome that occurs has words in both languages, a remedy where it is no yes, and a described source. */
class TextsTest {
    private static final ApsRules RULES = ApsRules.load();
    private static final Texts TEXTS = RULES.texts();
    private static final Path FOLDER = Path.of("src/main/resources/texts");

    @Test
    void both_languages_have_the_same_keys() {
        Set<String> english = TEXTS.all(Language.EN).keySet();
        assertThat(english)
                .hasSizeGreaterThan(500)
                .isEqualTo(TEXTS.all(Language.FR).keySet());
    }

    @Test
    void no_text_is_empty_and_each_key_stands_once() throws IOException {
        Collection<String> wrong = new TreeSet<>();
        for (String end : List.of("_en.properties", "_fr.properties", "sources.properties")) {
            Set<String> seen = new HashSet<>();
            for (Path file : files(end)) {
                for (String line : Files.readAllLines(file)) {
                    int equals = line.indexOf('=');
                    if (equals > 0 && !line.startsWith("#") && !seen.add(line.substring(0, equals))) {
                        wrong.add(file.getFileName() + ": " + line.substring(0, equals) + " stands twice");
                    }
                }
            }
        }
        for (Language language : Language.values()) {
            TEXTS.all(language).forEach((key, text) -> {
                if (text.isBlank()) {
                    wrong.add(language + " " + key + " is empty");
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_fact_has_a_label_and_a_question_and_every_choice_a_word() {
        Collection<String> lacking = new TreeSet<>();
        FactPaths.all().forEach((path, type) -> {
            for (Language language : Language.values()) {
                Stream.of("fact." + path, "fact." + path + ".ask")
                        .filter(key -> !TEXTS.has(language, key))
                        .forEach(key -> lacking.add(language + " " + key));
                if (type.isEnum()) {
                    Stream.of(type.getEnumConstants())
                            .map(constant -> "enum." + type.getSimpleName() + "." + constant)
                            .filter(key -> !TEXTS.has(language, key))
                            .forEach(key -> lacking.add(language + " " + key));
                }
            }
        });
        assertThat(lacking).isEmpty();
    }

    @Test
    void every_outcome_of_every_scenario_has_words_and_remedies() {
        TextKeys keys = new TextKeys(TEXTS);
        var scenarios = ScenarioReader.readAll(Path.of("src/test/resources/scenarios"));
        assertThat(scenarios).isNotEmpty();
        scenarios.forEach(scenario -> keys.look(RULES.decide(scenario.question(), scenario.given())));
        assertThat(keys.lacking()).isEmpty();
    }

    @Test
    void every_outcome_of_people_at_the_switch_over_days_has_words_and_remedies() {
        TextKeys keys = new TextKeys(TEXTS);
        List<String> paths = FactPaths.all().keySet().stream().sorted().toList();
        int blank = 0;
        for (LocalDate day : days()) {
            for (List<String> nationalities : People.NATIONALITIES) {
                List<List<HeldTitle>> titles = People.titles(day);
                CaseFile told = People.told(day, nationalities, titles.get(blank % titles.size()));
                CaseFile asked = Blank.out(told, paths.get(blank++ % paths.size()));
                RULES.questions().forEach(question -> keys.look(RULES.decide(question, asked)));
            }
        }
        assertThat(keys.lacking()).isEmpty();
    }

    @Test
    void every_source_of_a_value_is_described_and_every_described_source_was_checked() {
        Collection<String> wrong = new TreeSet<>();
        for (LegalValue value : RULES.values().all()) {
            value.sources().stream()
                    .filter(source -> TEXTS.sources().of(source) == null)
                    .forEach(wrong::add);
        }
        for (Source source : TEXTS.sources().all().values()) {
            if (source.checkedOn() == null) {
                wrong.add(source.id() + " was never checked");
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        RULES.values().all().stream()
                .map(LegalValue::inForceOn)
                .filter(Objects::nonNull)
                .forEach(days::add);
        return new ArrayList<>(days);
    }

    private static List<Path> files(String end) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
