package io.github.apsrules.workbench.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.apsrules.errors.RuleBaseException;
import io.github.apsrules.workbench.PackCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One attack of every kind: none reaches the compiler, each is refused by name at its place. */
class AttacksTest {
    private static final Path ATTACKS = Path.of("src/test/resources/attacks");
    private static final String VOCABULARY = read(Path.of("../src/main/resources/law/vocabulary.drl"));

    /** An attack: a heading {@code ### what it tries => code it is refused with}, then the text of a law file. */
    record Attack(String name, String code, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Attack> attacks() {
        List<Attack> attacks = new ArrayList<>();
        try (Stream<Path> files = Files.list(ATTACKS)) {
            for (Path file : files.sorted().toList()) {
                for (String part : read(file).split("(?m)^### ")) {
                    int line = part.indexOf('\n');
                    if (!part.isBlank()) {
                        String[] head = part.substring(0, line).split(" => ", 2);
                        String text = part.substring(line + 1);
                        attacks.add(new Attack(
                                head[0], head[1].trim(), text.startsWith("package") ? text : "package law\n" + text));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        attacks.addAll(GeneratedAttacks.all());
        return attacks.stream();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void is_refused_by_name(Attack attack) {
        List<Problem> problems = problems(attack.text());
        assertThat(problems).extracting(Problem::code).contains(attack.code());
        assertThat(problems).anyMatch(Problem::blocks).allSatisfy(problem -> {
            assertThat(problem.at().line()).isPositive();
            assertThat(problem.at().column()).isPositive();
            assertThat(problem.sentence()).endsWith(".").doesNotContain("Exception");
            assertThat(problem.fix()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void never_reaches_the_compiler(Attack attack) {
        PackCompiler compiler = new PackCompiler(AttacksTest.class.getClassLoader());
        Map<String, String> files = Map.of("law/vocabulary.drl", VOCABULARY, "law/attack.drl", attack.text());
        assertThatThrownBy(() -> compiler.models(files))
                .isInstanceOf(RuleBaseException.class)
                .hasMessageMatching("(?s)law/(attack|vocabulary)\\.drl:\\d+:\\d+: .*");
    }

    @Test
    void there_are_many_and_no_two_are_the_same() {
        Set<String> texts = new HashSet<>();
        assertThat(attacks()).hasSizeGreaterThanOrEqualTo(60).allMatch(attack -> texts.add(attack.text()));
    }

    @Test
    void the_bundled_law_is_written_in_the_language() throws IOException {
        Map<String, String> law = new TreeMap<>();
        Path root = Path.of("../src/main/resources");
        try (Stream<Path> files = Files.walk(root.resolve("law"))) {
            files.filter(file -> file.toString().endsWith(".drl"))
                    .forEach(file -> law.put(root.relativize(file).toString().replace('\\', '/'), read(file)));
        }
        SafeLanguage.Reading reading = SafeLanguage.read(law);
        assertThat(reading.files()).hasSizeGreaterThan(40);
        assertThat(reading.files().stream()
                        .mapToLong(file -> file.rules().size())
                        .sum())
                .isGreaterThan(400);
        assertThat(reading.problems().stream().filter(Problem::blocks).map(Problem::inWords))
                .isEmpty();
    }

    static List<Problem> problems(String text) {
        return SafeLanguage.read(Map.of("law/vocabulary.drl", VOCABULARY, "law/attack.drl", text))
                .problems();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
