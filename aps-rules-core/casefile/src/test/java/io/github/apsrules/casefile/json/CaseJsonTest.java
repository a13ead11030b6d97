package io.github.apsrules.casefile.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apsrules.casefile.CaseReader;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.Diploma;
import io.github.apsrules.facts.JobOffer;
import io.github.apsrules.facts.Level;
import io.github.apsrules.facts.Stay;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CaseJsonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_written_case_is_read_as_the_same_case() {
        CaseFile told = CaseFile.askedOn(DAY)
                .nationalities("IN", "DE")
                .titles()
                .diplomas(Diploma.builder().level(Level.MASTER).awardedOn(DAY).build())
                .jobOffers(JobOffer.builder()
                        .grossMonthlyPay(new BigDecimal("2734.50"))
                        .months(12)
                        .build())
                .stays(Stay.builder().country("ES").entry(DAY).exit(Stay.OPEN).build())
                .build();
        String line = CaseJson.line(told);
        assertThat(line).doesNotContain("\n", "UNKNOWN", "null").contains("\"exit\":\"open\"", "\"titles\":[]");
        assertThat(CaseReader.read("case.json", line.getBytes(StandardCharsets.UTF_8))
                        .askedOn(DAY))
                .isEqualTo(told);
    }

    @Test
    void a_case_in_which_nothing_is_told_has_a_day_only() {
        assertThat(CaseJson.line(CaseFile.askedOn(DAY).build())).isEqualTo("{\"on\":\"2026-11-23\"}");
    }
}
