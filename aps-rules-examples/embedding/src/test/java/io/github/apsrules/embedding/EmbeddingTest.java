package io.github.apsrules.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Each program runs and says what its reader came for. */
class EmbeddingTest {

    @Test
    void eligibility_names_the_outcome_and_what_to_ask_next() {
        assertThat(said(() -> Eligibility.main(new String[0])))
                .contains("Outcome: UNKNOWN")
                .contains("titles")
                .contains("Information, not legal advice.");
    }

    @Test
    void renewal_gives_the_first_and_last_day_of_the_second_year() {
        assertThat(said(() -> Renewal.main(new String[0])))
                .contains("yes")
                .contains("2027-01-15 to 2028-01-14")
                .contains("until 2027-01-14");
    }

    @Test
    void status_change_compares_the_ways() {
        assertThat(said(() -> StatusChange.main(new String[0])))
                .contains("MET")
                .contains("Information, pas un conseil juridique.");
    }

    @Test
    void schengen_trip_gives_numbers() {
        assertThat(said(() -> SchengenTrip.main(new String[0])))
                .contains("May make the trip: MET")
                .contains("plan-length: 15");
    }

    private static String said(Runnable program) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
