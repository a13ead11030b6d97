package io.github.apsrules.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apsrules.facts.FactPaths;
import io.github.apsrules.texts.Language;
import io.github.apsrules.texts.Sources;
import io.github.apsrules.texts.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CaseTemplateTest {
    private static final String TEMPLATE = CaseTemplate.write(
            new Texts(
                    Map.of(Language.EN, Map.of("fact.diplomas.awardedOn", "Day of the diploma: the jury's")),
                    new Sources(Map.of())),
            List.of("BORROW"),
            Language.EN);

    @Test
    void the_template_is_a_case_in_which_nothing_is_told() {
        CaseDocument read = read(TEMPLATE);

        assertThat(read.told().diplomas()).isNull();
        assertThat(read.told().situation()).isNull();
        assertThat(read.on()).isNull();
        assertThat(read.asks()).isEmpty();
    }

    @Test
    void with_the_first_mark_of_each_line_taken_away_it_is_a_case_with_every_fact_not_told() {
        CaseDocument read =
                read(TEMPLATE.lines().map(line -> line.replaceFirst("^#", "")).collect(Collectors.joining("\n")));

        assertThat(read.told().diplomas()).singleElement().satisfies(diploma -> {
            assertThat(diploma.level()).hasToString("UNKNOWN");
            assertThat(diploma.awardedOn()).isNull();
        });
        assertThat(read.told().situation()).isNotNull();
        assertThat(read.told().travel()).isNotNull();
    }

    @Test
    void every_fact_has_its_line_and_its_words() {
        List<String> lines = TEMPLATE.lines().toList();

        assertThat(FactPaths.all()).hasSizeGreaterThan(60).allSatisfy((path, type) -> {
            String name = path.substring(path.indexOf('.') + 1);
            assertThat(lines).as(path).anyMatch(line -> line.matches("#[ -]*" + name + ":"));
        });
        assertThat(TEMPLATE).contains("Day of the diploma: the jury's").contains("MASTER | INGENIEUR");
    }

    private static CaseDocument read(String yaml) {
        return CaseReader.read("template.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
