package io.github.apsrules.cli.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apsrules.cli.Shell;
import io.github.apsrules.cli.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/changing-the-law.md shows is carried out, a section at a time, each on a fresh copy of the rules. */
@SuppressWarnings("NullAway.Init") // JUnit fills the folder
class ChangingTheLawTest {
    private static final Path GUIDE = Path.of("../../docs/changing-the-law.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+) ?([^\\n]*)\\n(.*?)\\n```$");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ aps (.*)\\n((?:(?!\\$).+\\n?)*)");

    @TempDir
    private Path temp;

    @ParameterizedTest
    @MethodSource("sections")
    void a_section_is_as_it_says(String title, String section) throws IOException {
        assertThat(run("rules export rules").code()).as(title).isZero();
        Matcher block = BLOCK.matcher(section);
        int blocks = 0;
        while (block.find()) {
            follow(block.group(1), temp.resolve("rules").resolve(block.group(2)), block.group(3));
            blocks++;
        }
        assertThat(blocks).isGreaterThan(1);
    }

    @Test
    void there_are_four_changes() throws IOException {
        assertThat(sections()).hasSize(4);
    }

    static List<Object[]> sections() throws IOException {
        String[] parts = Files.readString(GUIDE).split("(?m)^## ");
        List<Object[]> sections = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            sections.add(new Object[] {parts[i].lines().findFirst().orElseThrow(), parts[i]});
        }
        return sections;
    }

    private void follow(String kind, Path file, String text) throws IOException {
        switch (kind) {
            case "console" -> commands(text);
            case "written" -> assertThat(Files.readString(file)).contains(text);
            case "new" -> Files.writeString(file, text + "\n");
            case "fill" -> fill(text);
            case "edit" -> {
                String law = Files.readString(file);
                String before = marked(text, "- ");
                assertThat(law).contains(before);
                Files.writeString(file, law.replace(before, marked(text, "+ ")));
            }
            default -> throw new IllegalStateException("The guide has a block of another kind: " + kind);
        }
    }

    private void commands(String text) {
        Matcher command = COMMAND.matcher(text + "\n");
        while (command.find()) {
            Result result = run(command.group(1));
            assertThat(result.out() + result.err())
                    .as(command.group(1))
                    .contains(command.group(2).strip());
        }
    }

    private void fill(String word) throws IOException {
        try (Stream<Path> files = Files.walk(temp.resolve("rules"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                if (text.contains("???")) {
                    Files.writeString(file, text.replace("???", word));
                }
            }
        }
    }

    private static String marked(String text, String sign) {
        return text.lines()
                .filter(line -> line.startsWith(sign))
                .map(line -> line.substring(sign.length()))
                .collect(Collectors.joining("\n"));
    }

    /** Runs a command; the word {@code rules} after its name stands for the folder. */
    private Result run(String command) {
        String[] words = command.split(" ");
        for (int i = 1; i < words.length; i++) {
            if (words[i].equals("rules")) {
                words[i] = temp.resolve("rules").toString();
            }
        }
        return Shell.run(80, words);
    }
}
