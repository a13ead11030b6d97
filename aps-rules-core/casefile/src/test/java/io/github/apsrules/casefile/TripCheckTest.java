package io.github.apsrules.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A trip that is over is no plan; trips that the rules could not tell apart are refused. */
class TripCheckTest {
    private static final CaseDocument CASE = CaseReader.read(
            "case.yaml",
            CaseMutations.bytes("trips: [ { country: ES, entry: 2026-12-01, exit: open }, { country: PT },"
                    + " { country: PT, entry: 2026-12-01, exit: 2026-12-05 } ]"));

    @Test
    void a_trip_may_run_until_its_last_day() {
        assertThat(CASE.askedOn(LocalDate.of(2026, 12, 5)).trips()).hasSize(3);
    }

    @Test
    void the_day_after_it_is_a_stay() {
        LocalDate after = LocalDate.of(2026, 12, 6);
        assertThatThrownBy(() -> CASE.askedOn(after))
                .isInstanceOf(CaseFileException.class)
                .hasMessage(
                        "case.yaml:1:115: trips[2].exit: this lies before the day asked about; a trip that is over is a stay:"
                                + " put it under stays.");
        assertThat(CASE.toldOn(after).trips()).hasSize(3);
    }
}
