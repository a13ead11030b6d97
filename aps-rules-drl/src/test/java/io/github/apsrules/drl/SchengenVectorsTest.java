package io.github.apsrules.drl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apsrules.ApsRules;
import io.github.apsrules.casefile.vectors.VectorCheck;
import io.github.apsrules.casefile.vectors.VectorFile;
import io.github.apsrules.casefile.vectors.VectorRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each row of the vector file through the rules, every expected column of it. */
class SchengenVectorsTest {
    private static final List<String> COLUMNS = List.of(
            "window_start",
            "days_used",
            "days_remaining",
            "present",
            "over_limit",
            "overstay_days",
            "unlawful_days_to_date",
            "first_unlawful_day",
            "max_stay_from_eval",
            "last_lawful_day",
            "next_entry_1day",
            "next_entry_90days",
            "next_entry_desired",
            "plan_length",
            "plan_compliant",
            "plan_first_violation",
            "plan_latest_safe_exit",
            "plan_days_used_on_exit",
            "later_stays_ok");

    private static final VectorFile FILE = read();
    private static final VectorCheck CHECK = new VectorCheck(ApsRules.load(), "TRAVEL");

    @Test
    void the_file_is_read_whole() {
        assertThat(FILE.badLines()).isEmpty();
        assertThat(FILE.rows()).hasSize(313);
        assertThat(FILE.rows()).allSatisfy(row -> assertThat(row.expected()).containsOnlyKeys(COLUMNS));
    }

    @Test
    void no_column_is_empty_throughout() {
        assertThat(COLUMNS).allSatisfy(column -> assertThat(FILE.rows())
                .anySatisfy(row -> assertThat(row.expected().get(column)).isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> each_row_holds_in_every_column() {
        return FILE.rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.id(), () -> assertThat(CHECK.check(row)).isEmpty()));
    }

    @Test
    void a_wrong_expectation_is_seen_in_each_column() {
        VectorRow row = FILE.rows().get(0);
        for (String column : COLUMNS) {
            VectorRow wrong = new VectorRow(row.line(), row.id(), row.caseFile(), Map.of(column, "something else"));
            assertThat(CHECK.check(wrong)).singleElement().satisfies(mismatch -> {
                assertThat(mismatch.column()).isEqualTo(column);
                assertThat(mismatch.got()).isEqualTo(row.expected().get(column));
            });
        }
    }

    private static VectorFile read() {
        try {
            return VectorFile.read(Files.readAllLines(Path.of("src/test/resources/schengen-vectors.csv")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
