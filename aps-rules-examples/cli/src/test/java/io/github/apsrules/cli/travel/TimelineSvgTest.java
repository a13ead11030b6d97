package io.github.apsrules.cli.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture: well-formed, told to those who cannot see it, and coloured as the rules decided. */
@SuppressWarnings("NullAway.Init") // JUnit fills the fields
class TimelineSvgTest {
    private static final Offset<Double> CLOSE = within(0.11);

    /** Green up to 8 February 2027, red after it. */
    private static final String[] UNLAWFUL = {
        "travel",
        "--on=2026-11-23",
        "--title=FR:2025-11-15..2026-11-14:ETUDIANT",
        "--title=FR:2026-11-15..2027-11-14:RECE",
        "--stay=FR:2026-05-01..2026-09-30",
        "--stay=DE:2026-10-01..2026-10-20",
        "--stay=GB:2026-11-01..2026-11-05",
        "--plan=ES:2026-12-01..2027-02-10"
    };

    @TempDir
    private static Path folder;

    private static Picture unlawful;
    private static Picture lawful;

    @BeforeAll
    static void draw() throws IOException {
        unlawful = draw(UNLAWFUL);
        String[] shorter = UNLAWFUL.clone();
        shorter[shorter.length - 1] = "--plan=ES:2026-12-01..2027-02-08";
        lawful = draw(shorter);
    }

    @Test
    void it_tells_its_content_in_words() {
        assertThat(unlawful.root().getAttribute("role")).isEqualTo("img");
        assertThat(unlawful.root().getAttribute("aria-labelledby")).isEqualTo("travel-title travel-desc");
        assertThat(unlawful.textOf("travel-title")).contains("23 November 2026");
        assertThat(unlawful.textOf("travel-desc"))
                .contains("20 of 90 days used", "70 left")
                .contains("Germany, 1 October 2026 to 20 October 2026")
                .contains("Spain", "over the limit from 9 February 2027; leave on 8 February 2027 at the latest");
        assertThat(unlawful.elements("title").size()).isGreaterThan(8);
    }

    @Test
    void a_lawful_plan_is_green_throughout() {
        Scale scale = lawful.scale();
        assertThat(lawful.bars("lawful")).singleElement().satisfies(bar -> {
            assertThat(bar.from()).isCloseTo(scale.start(LocalDate.of(2026, 12, 1)), CLOSE);
            assertThat(bar.to()).isCloseTo(scale.end(LocalDate.of(2027, 2, 8)), CLOSE);
        });
        assertThat(lawful.bars("unlawful")).isEmpty();
    }

    @Test
    void an_unlawful_plan_is_red_from_its_first_unlawful_day() {
        double violation = unlawful.scale().start(LocalDate.of(2027, 2, 9));
        assertThat(unlawful.bars("lawful")).singleElement().satisfies(bar -> assertThat(bar.to())
                .isCloseTo(violation, CLOSE));
        assertThat(unlawful.bars("unlawful")).hasSize(2).allSatisfy(bar -> assertThat(bar.from())
                .isCloseTo(violation, CLOSE));
    }

    @Test
    void days_that_count_and_days_that_do_not_differ() {
        Scale scale = unlawful.scale();
        assertThat(unlawful.bars("counted"))
                .anySatisfy(bar -> {
                    assertThat(bar.from()).isCloseTo(scale.start(LocalDate.of(2026, 10, 1)), CLOSE);
                    assertThat(bar.to()).isCloseTo(scale.end(LocalDate.of(2026, 10, 20)), CLOSE);
                })
                .noneSatisfy(bar -> assertThat(bar.from()).isCloseTo(scale.start(LocalDate.of(2026, 5, 1)), CLOSE));
        assertThat(unlawful.bars("pale"))
                .anySatisfy(bar -> assertThat(bar.from()).isCloseTo(scale.start(LocalDate.of(2026, 5, 1)), CLOSE))
                .anySatisfy(bar -> assertThat(bar.from()).isCloseTo(scale.start(LocalDate.of(2026, 11, 1)), CLOSE));
    }

    @Test
    void each_title_is_shown_and_months_run_across() {
        assertThat(unlawful.bars("validity")).hasSize(2);
        assertThat(unlawful.texts()).contains("May", "Jun", "Dec", "Jan", "2026", "2027", "Germany", "United Kingdom");
        assertThat(unlawful.texts()).contains("limit: 90 days", "20 used, 70 left", "used", "left", "over the limit");
        assertThat(lawful.texts()).doesNotContain("over the limit");
    }

    @Test
    void the_curve_has_a_step_for_each_day() {
        long steps = unlawful.curve().chars().filter(letter -> letter == 'H').count();
        assertThat(steps).isEqualTo(unlawful.days());
        double floor = unlawful.heightAt(LocalDate.of(2026, 9, 30));
        double asked = unlawful.heightAt(LocalDate.of(2026, 11, 23));
        double last = unlawful.heightAt(LocalDate.of(2027, 2, 10));
        assertThat((floor - last) / (floor - asked)).isCloseTo(92 / 20.0, within(0.02));
        assertThat(last).isLessThan(unlawful.limitLine());
        assertThat(asked).isGreaterThan(unlawful.limitLine());
    }

    @Test
    void each_colour_has_a_light_and_a_dark_value() {
        String css = unlawful.elements("style").get(0).getTextContent();
        String[] parts = css.split(Pattern.quote(TimelineStyle.DARK), 2);
        assertThat(parts).hasSize(2);
        Set<String> painted = new TreeSet<>();
        List.of("rect", "circle", "path", "line").forEach(kind -> unlawful.elements(kind).stream()
                .flatMap(shape -> Arrays.stream(shape.getAttribute("class").split(" ")))
                .filter(name -> !name.isEmpty())
                .forEach(painted::add));
        assertThat(painted).hasSizeGreaterThan(12);
        assertThat(painted).allSatisfy(name -> assertThat(List.of(parts))
                .allSatisfy(part -> assertThat(part).containsPattern("\\." + name + " \\{[^}]*(fill|stroke): #")));
    }

    @Test
    void it_speaks_French() throws IOException {
        Picture french = draw("travel", "--stay=DE:2026-10-01..2026-10-20", "--lang=fr");
        assertThat(french.root().getAttribute("lang")).isEqualTo("fr");
        assertThat(french.texts()).contains("Allemagne", "limite\u00a0: 90 jours", "août");
    }

    @Test
    void an_overstay_and_a_plan_outside_the_area_are_seen() throws IOException {
        Picture over = draw("travel", "--stay=DE:2026-08-20..2026-11-20", "--plan=MA:2026-12-01..2026-12-20");
        assertThat(over.texts()).anySatisfy(text -> assertThat(text).contains("93 days used", "3 too many"));
        assertThat(over.bars("unlawful")).singleElement().satisfies(bar -> assertThat(bar.from())
                .isCloseTo(over.scale().start(LocalDate.of(2026, 11, 18)), CLOSE));
        assertThat(over.bars("free")).hasSize(1);
        assertThat(over.bars("lawful")).isEmpty();
    }

    @Test
    void words_are_escaped() {
        String written = new Svg().say("text", "<a> & \"b\"", "class", "x\"<&>").toString();
        assertThat(written).isEqualTo("<text class=\"x&quot;&lt;&amp;&gt;\">&lt;a&gt; &amp; &quot;b&quot;</text>\n");
    }

    private static Picture draw(String... arguments) throws IOException {
        Path file = Files.createTempFile(folder, "travel", ".svg");
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--svg=" + file;
        Shell shell = Shell.run(all);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.code()).isZero();
        return Picture.read(Files.readString(file));
    }
}
