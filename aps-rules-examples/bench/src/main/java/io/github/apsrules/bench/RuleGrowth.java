package io.github.apsrules.bench;

import io.github.apsrules.ApsRules;
import io.github.apsrules.facts.CaseFile;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** ELIGIBILITY decisions that the added law does not touch, while the law grows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class RuleGrowth {
    /** How many times the rules of the pack. */
    @Param({"1", "2", "4"})
    public int times = 1;

    private final List<CaseFile> people = Sample.people();
    private ApsRules rules = ApsRules.load();

    /** Compiles the larger law. */
    @Setup
    public void compile() {
        rules = LargerLaw.times(times);
    }

    /** Decides. */
    @Benchmark
    @OperationsPerInvocation(Sample.PEOPLE)
    public void decide(Blackhole hole) {
        for (CaseFile person : people) {
            hole.consume(rules.decide("ELIGIBILITY", person));
        }
    }
}
