package io.github.apsrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong input: exit code 2 and a message that helps; never a stack trace, and nothing on standard output. */
@SuppressWarnings("NullAway.Init") // JUnit fills the folder
class BadInputTest {
    @TempDir
    private Path folder;

    /** Content with {@code |} for a line break, then the parts that the message must have, a {@code ;} between. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            nationalitys: [ IN ]~ case.yaml:1:; nationalitys; did you mean 'nationalities'?
            format: 1|situation: { place: MOON }~ case.yaml:2:; situation.place; FRANCE, ABROAD; { place: MOON }
            format: 1|diplomas: [ { awardedOn: 2026-02-30 } ]~ case.yaml:2:; diplomas[0].awardedOn; 2026-02-30; YYYY-MM-DD
            stays: [ { country: ES, entry: 2026-05-02, exit: 2026-05-01 } ]~ case.yaml:1:; stays[0]; exit; entry
            on: 2026-11-23|trips:|- { country: DE, exit: 2025-01-05 }~ case.yaml:3:24:; trips[0].exit; put it under stays; exit: 2025
            visas:|  - kind: RECE~ case.yaml:1:1:; this field is not known; visas:
            jobOffers:|  - grossMonthlyPay: -1~ case.yaml:2:; jobOffers[0].grossMonthlyPay
            format: 2~ case.yaml:1:; format; newer; 1
            on: tomorrow~ case.yaml:1:; on; tomorrow; YYYY-MM-DD
            on: 1066-10-14~ case.yaml:1:; on; 1900 to 2200
            asks: [ ELIGIBILITY, TRAVELL ]~ case.yaml:1:; asks[1]; 'TRAVELL'; did you mean 'TRAVEL'?; STATUS_CHANGE
            situation: [ FRANCE ]~ case.yaml:1:; situation
            nationalities: { country: IN }~ case.yaml:1:; nationalities
            'a: "b'~ case.yaml; YAML
            on: 2026-01-01|on: 2026-01-02~ case.yaml:2:; twice; on: 2026-01-02
            a: &x 1|b: *x~ case.yaml; anchors
            [ 1, 2 ]~ case.yaml:1:; object
            """)
    void a_wrong_case_names_file_line_field_and_what_is_allowed(String content, String parts) throws IOException {
        Files.writeString(folder.resolve("case.yaml"), content.replace('|', '\n'));
        Run run = Run.of("decide", folder.resolve("case.yaml").toString());
        assertThat(run.err()).contains(parts.split("; ", -1));
        assertRefused(run);
    }

    @TestFactory
    Stream<DynamicTest> each_bad_case_of_the_reader_is_refused_in_its_words() throws IOException {
        Path bad = Path.of("../../aps-rules-core/casefile/src/test/resources");
        List<String> golden = Files.readAllLines(bad.resolve("bad.txt"));
        try (Stream<Path> files = Files.list(bad.resolve("bad"))) {
            List<Path> all = files.sorted().toList();
            assertThat(all).hasSizeGreaterThanOrEqualTo(40);
            return all.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                        Run run = Run.of("decide", file.toString());
                        assertThat(run.err())
                                .contains(golden.stream()
                                        .filter(line -> line.startsWith(file.getFileName() + ":"))
                                        .toList());
                        assertRefused(run);
                    }));
        }
    }

    @Test
    void several_problems_are_named_at_once_in_the_order_of_the_file() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), "on: never\nsituation: { aim: FUN }\n");
        Run run = Run.of("decide", folder.resolve("case.yaml").toString());
        assertThat(run.err()).containsSubsequence("case.yaml:1:", "case.yaml:2:");
        assertRefused(run);
    }

    @Test
    void an_empty_file_is_no_case() throws IOException {
        Files.writeString(folder.resolve("case.yaml"), "");
        assertSays(
                "an empty case is written {}",
                "decide",
                folder.resolve("case.yaml").toString());
    }

    @Test
    void a_missing_file_is_told_with_a_way_to_begin() {
        String file = folder.resolve("none.yaml").toString();
        assertSays("aps new case " + file, "decide", file);
    }

    @Test
    void a_folder_is_no_case() {
        assertSays("this is a folder", "decide", folder.toString());
    }

    @Test
    void a_file_of_ten_megabytes_is_refused_unread() throws IOException {
        Path file = Files.write(folder.resolve("big.yaml"), new byte[10_000_000]);
        assertSays("at most 1000000 bytes", "decide", file.toString());
    }

    @Test
    void a_file_that_is_no_text_is_refused() throws IOException {
        Path file = Files.write(folder.resolve("picture.yaml"), new byte[] {(byte) 0xff, (byte) 0xd8, 0x00});
        assertSays("UTF-8", "decide", file.toString());
    }

    @Test
    void an_unreadable_file_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.yaml"), "{}");
        Assumptions.assumeTrue(
                file.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(file), "a superuser reads everything");
        assertSays("not allowed to read", "decide", file.toString());
    }

    @Test
    void a_name_that_no_file_can_have_is_told() {
        assertRefused(Run.of("decide", "a\0b"));
    }

    @Test
    void an_unknown_question_gets_the_nearest_one() {
        assertSays("did you mean 'ELIGIBILITY'?", "decide", "-", "--question", "ELIGIBILTY");
        assertSays("no question is named. Allowed: ELIGIBILITY", "decide", "-", "--question", ",");
    }

    @ParameterizedTest
    @CsvSource({
        "--on, 2026-02-30, YYYY-MM-DD",
        "--on, 1066-10-14, 1900 to 2200",
        "--lang, de, '[EN, FR]'",
        "--format, xml, '[TEXT, JSON]'",
        "--rules, /no/such/folder, There is no folder"
    })
    void a_wrong_option_says_what_is_allowed(String option, String value, String says) {
        assertSays(says, "decide", ModelCases.path("nothing-told"), option, value);
    }

    @Test
    void a_missing_case_and_an_unknown_command_are_told() {
        assertSays("CASE", "decide");
        assertSays("Did you mean: aps decide", "decid");
        assertSays("--langue", "decide", "-", "--langue", "fr");
    }

    @Test
    void aps_alone_shows_what_it_can_do() {
        Run run = Run.of();
        assertThat(run.err()).contains("Usage: aps", "decide");
        assertThat(run.code()).isEqualTo(2);
    }

    private static void assertSays(String message, String... arguments) {
        Run run = Run.reading("{}", arguments);
        assertThat(run.err()).contains(message);
        assertRefused(run);
    }

    private static void assertRefused(Run run) {
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("aps: ").doesNotContain("\tat ", "Exception", "io.github");
    }
}
