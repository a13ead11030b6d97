package io.github.apsrules.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each code has a page; its wrong example is found under that code, its right one is not. */
class CheckPagesTest {
    private static final Path PAGES = Path.of("../../docs/checks");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w+)\\n(.*?)```");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");

    static Stream<String> codes() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return pages
                    .map(page -> page.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .map(name -> name.replace(".md", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_wrong_example_is_found(String code) {
        List<Finding> found = check(section(code, "Wrong"));
        assertThat(found).extracting(Finding::code).contains(code);
        assertThat(found).allSatisfy(finding -> {
            assertThat(finding.line()).isPositive();
            assertThat(finding.column()).isPositive();
            assertThat(finding.sentence()).matches("(?s)[\\p{Lu}'\"(].*[.?]").doesNotContain("Exception");
            assertThat(finding.fix()).matches("(?s)[\\p{Lu}'\"].*[.?]");
        });
        assertThat(found).isSorted();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void the_right_example_is_not(String code) {
        List<Finding> found = check(section(code, "Right"));
        assertThat(found).extracting(Finding::code).doesNotContain(code);
        assertThat(found.stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Finding::inWords))
                .isEmpty();
    }

    @Test
    void every_code_of_the_sources_has_a_page_and_stands_in_the_list() throws IOException {
        Set<String> pages = codes().collect(Collectors.toCollection(TreeSet::new));
        Set<String> used = new TreeSet<>();
        for (String folder : List.of("check", "language")) {
            try (Stream<Path> files = Files.list(Path.of("src/main/java/io/github/apsrules/workbench", folder))) {
                for (Path file : files.toList()) {
                    Matcher matcher = CODE.matcher(read(file));
                    while (matcher.find()) {
                        used.add(matcher.group(1));
                    }
                }
            }
        }
        assertThat(used).containsAll(pages);
        String list = read(PAGES.resolve("README.md"));
        assertThat(pages).hasSizeGreaterThanOrEqualTo(55).allSatisfy(code -> assertThat(list)
                .contains("[`" + code + "`](" + code + ".md)"));
    }

    @Test
    void every_code_that_a_check_reports_has_a_page() throws IOException {
        Set<String> pages = codes().collect(Collectors.toSet());
        codes().forEach(code -> {
            assertThat(check(section(code, "Wrong"))).extracting(Finding::code).isSubsetOf(pages);
            assertThat(check(section(code, "Right"))).extracting(Finding::code).isSubsetOf(pages);
        });
    }

    /** Findings in the files of the example. */
    private static List<Finding> check(Map<String, String> example) {
        Map<String, String> files = new TreeMap<>(example);
        files.put("law/vocabulary.drl", read(Path.of("../src/main/resources/law/vocabulary.drl")));
        files.putIfAbsent("pack.conf", "law-known-until=2026-11-23\nquestions=ELIGIBILITY:any RENEWAL:any");
        files.put("law/base.drl", BASE);
        files.put(
                "texts/sources.properties",
                "example.title.en=An example\nexample.title.fr=Un exemple\nexample.checked-on=2026-11-01\n");
        return LawCheck.check(files, DAY).stream()
                .filter(finding -> example.containsKey(finding.file()))
                .toList();
    }

    private static final String BASE = """
            package law

            rule "L000-0 example requirements: values"
            when
            then
                insert( LegalValue.requirements( "example", "example-need" ).per( "example" ) );
            end

            rule "L000-0 example need: unsettled"  @questions( "ELIGIBILITY" )  @citation( "example" )
            when
                $need : Applies( requirement == "example-need" )
                not Situation()
            then
                insertLogical( $need.unsettled( drools.getRule() ) );
            end
            """;

    private static Map<String, String> section(String code, String title) {
        String page = read(PAGES.resolve(code + ".md"));
        int from = page.indexOf("## " + title);
        int to = title.equals("Wrong") ? page.indexOf("## Right") : page.length();
        Map<String, String> files = new TreeMap<>();
        Matcher blocks = BLOCK.matcher(page.substring(from, to));
        while (blocks.find()) {
            String text = blocks.group(2);
            switch (blocks.group(1)) {
                case "drl" -> files.put("law/example.drl", "package law\n\n" + lengthened(text));
                case "yaml" -> files.put("scenarios/example.yaml", text);
                default -> files.put(text.substring(2, text.indexOf('\n')), text);
            }
        }
        assertThat(files).as(code).isNotEmpty();
        return files;
    }

    /** A comment that stands for many lines, as a page cannot show them. */
    private static String lengthened(String text) {
        Matcher more = Pattern.compile("( *)// … (\\d+) more lines\\n").matcher(text);
        return more.replaceAll(match -> (match.group(1) + "// …\n").repeat(Integer.parseInt(match.group(2))));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
