package io.github.apsrules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apsrules.ApsRules;
import io.github.apsrules.law.LegalValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Citations of the code name a wording that existed, and values hold only while their wording was in force. */
class CitationsTest {
    private static final Path LAW = Path.of("src/main/resources/law");
    private static final Pattern DATED = Pattern.compile("\"([A-Za-z0-9-]+)@(\\d{4}-\\d{2}-\\d{2})\"");
    private static final Pattern CODE = Pattern.compile("\"([LRD]\\d+(?:-\\d+)*)\"");

    /** Article to its rows in order: first day and whether it was in force. */
    private static final Map<String, TreeMap<LocalDate, Boolean>> ROWS = rows();

    @Test
    void every_dated_citation_is_a_row_of_the_articles_in_force() throws IOException {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Path file : files()) {
            Matcher matcher = DATED.matcher(Files.readString(file));
            while (matcher.find()) {
                seen++;
                TreeMap<LocalDate, Boolean> rows = ROWS.get(matcher.group(1));
                if (rows == null || !Boolean.TRUE.equals(rows.get(LocalDate.parse(matcher.group(2))))) {
                    wrong.add(file.getFileName() + ": " + matcher.group());
                }
            }
        }
        assertThat(seen).isPositive();
        assertThat(wrong).isEmpty();
    }

    @Test
    void no_article_of_the_code_is_cited_without_its_wording() throws IOException {
        Collection<String> wrong = new TreeSet<>();
        for (Path file : files()) {
            Matcher matcher = CODE.matcher(Files.readString(file).replaceAll("@citation\\([^)]*\\)", ""));
            while (matcher.find()) {
                if (ROWS.containsKey(matcher.group(1))) {
                    wrong.add(file.getFileName() + ": " + matcher.group());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_value_holds_only_while_the_wording_it_cites_was_in_force() {
        Collection<String> wrong = new TreeSet<>();
        List<LegalValue> values = ApsRules.load().values().all();
        for (LegalValue value : values) {
            for (String source : value.sources()) {
                Matcher dated = DATED.matcher("\"" + source + "\"");
                if (dated.matches() && !inside(value, dated.group(1), LocalDate.parse(dated.group(2)))) {
                    wrong.add(value.key() + " in " + value.regime() + " from " + value.inForceOn() + " to "
                            + value.repealedOn() + " per " + source);
                }
            }
        }
        assertThat(values).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    private static boolean inside(LegalValue value, String article, LocalDate from) {
        LocalDate next = ROWS.getOrDefault(article, new TreeMap<>()).higherKey(from);
        LocalDate first = value.inForceOn();
        LocalDate last = value.repealedOn();
        return first != null && !first.isBefore(from) && (next == null || (last != null && !last.isAfter(next)));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(LAW)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, TreeMap<LocalDate, Boolean>> rows() {
        Map<String, TreeMap<LocalDate, Boolean>> rows = new HashMap<>();
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/articles.csv"))) {
            lines.skip(1).map(line -> line.split(",")).forEach(cells -> rows.computeIfAbsent(
                            cells[0], article -> new TreeMap<>())
                    .put(LocalDate.parse(cells[1]), cells[2].equals("in force")));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return rows;
    }
}
