package io.github.apsrules.bench;

import io.github.apsrules.ApsRules;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.HeldTitle;
import io.github.apsrules.facts.Purpose;
import io.github.apsrules.facts.Stay;
import io.github.apsrules.facts.TitleKind;
import io.github.apsrules.facts.TitleStatus;
import io.github.apsrules.facts.Trip;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A travel decision over a history of so many stays: its time is to grow no worse than n log n. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(2)
public class TravelGrowth {
    private static final LocalDate ON = LocalDate.of(2026, 11, 23);

    /** Number of stays in the history. */
    @Param({"10", "100", "1000"})
    public int stays;

    private final ApsRules rules = ApsRules.load();
    private CaseFile history = CaseFile.askedOn(ON).build();

    /** Lays stays of two days, three days apart, before the day of the question. */
    @Setup
    public void lay() {
        String[] countries = {"DE", "ES", "IT", "FR", "PT"};
        Stay[] all = new Stay[stays];
        for (int i = 0; i < stays; i++) {
            LocalDate entry = ON.minusDays(3L * (stays - i) + 2);
            all[i] = Stay.builder()
                    .country(countries[i % countries.length])
                    .entry(entry)
                    .exit(entry.plusDays(1))
                    .purpose(Purpose.VISIT)
                    .build();
        }
        history = CaseFile.askedOn(ON)
                .nationalities("IN")
                .titles(HeldTitle.builder()
                        .kind(TitleKind.RECE)
                        .status(TitleStatus.HELD)
                        .validFrom(ON.minusMonths(6))
                        .validTo(ON.plusMonths(6))
                        .grantedBy("FR")
                        .build())
                .stays(all)
                .trips(Trip.builder()
                        .country("ES")
                        .entry(ON.plusDays(8))
                        .exit(ON.plusDays(20))
                        .purpose(Purpose.VISIT)
                        .build())
                .build();
    }

    /** Decides. */
    @Benchmark
    public Decision decide() {
        return rules.decide("TRAVEL", history);
    }
}
