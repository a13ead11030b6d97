package io.github.apsrules.bench;

import io.github.apsrules.ApsRules;
import io.github.apsrules.bench.byhand.Eligibility;
import io.github.apsrules.engine.PackReader;
import io.github.apsrules.engine.RuleRunner;
import io.github.apsrules.facts.CaseFile;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** An ELIGIBILITY decision in the ways that there are to make it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class DecideBench {
    private static final String QUESTION = "ELIGIBILITY";

    private final ApsRules rules = ApsRules.load();
    private final List<CaseFile> people = Sample.people();
    private final List<List<Object>> told = people.stream().map(Told::of).toList();

    /** The rules as the library runs them. */
    @State(Scope.Benchmark)
    public static class Own {
        private final RuleRunner runner = new RuleRunner(PackReader.read(DecideBench.class.getClassLoader()));
    }

    /** A base with the rules that the library's has. */
    @State(Scope.Benchmark)
    public static class Pruned {
        private final Engine engine = Engine.pruned(QUESTION, ApsRules.load().values());
    }

    /** One base of everything. */
    @State(Scope.Benchmark)
    public static class Whole {
        private final Engine engine = Engine.whole(QUESTION, ApsRules.load().values());
    }

    /** The library. */
    @Benchmark
    @OperationsPerInvocation(Sample.PEOPLE)
    public void facade(Blackhole hole) {
        for (CaseFile person : people) {
            hole.consume(rules.decide(QUESTION, person));
        }
    }

    /** The library in two threads at once. */
    @Benchmark
    @Threads(2)
    @OperationsPerInvocation(Sample.PEOPLE)
    public void facadeInTwoThreads(Blackhole hole) {
        facade(hole);
    }

    /** The library with the whole explanation: each requirement, its reason, remedy, rules, missing facts and sources, in words. */
    @Benchmark
    @OperationsPerInvocation(Sample.PEOPLE)
    public void facadeExplained(Blackhole hole) {
        for (CaseFile person : people) {
            hole.consume(rules.decide(QUESTION, person).explain(Locale.ENGLISH));
        }
    }

    /** The library's own base and sessions, conclusions collected and not combined. */
    @Benchmark
    @OperationsPerInvocation(Sample.PEOPLE)
    public void ownSessions(Own own, Blackhole hole) {
        for (CaseFile person : people) {
            hole.consume(own.runner.run(QUESTION, person));
        }
    }

    /**
     * The engine alone: a pooled session over the same rules as they are written, facts taken apart beforehand, conclusions collected and
     * not combined.
     */
    @Benchmark
    @OperationsPerInvocation(Sample.PEOPLE)
    public void bareSessions(Pruned pruned, Blackhole hole) {
        for (int i = 0; i < people.size(); i++) {
            hole.consume(pruned.engine.pooled(told.get(i), people.get(i)));
        }
    }

    /** A plain Java program that finds the same outcomes, and nothing else that a decision holds. */
    @Benchmark
    @OperationsPerInvocation(Sample.PEOPLE)
    public void writtenByHand(Blackhole hole) {
        for (CaseFile person : people) {
            hole.consume(Eligibility.decide(person));
        }
    }

    /** The engine as it is often used: a configuration and session for each call, values as rules, one base for all questions. */
    @Benchmark
    @OperationsPerInvocation(Sample.PEOPLE)
    public void naiveSessions(Whole whole, Blackhole hole) {
        for (int i = 0; i < people.size(); i++) {
            hole.consume(whole.engine.naive(told.get(i), people.get(i)));
        }
    }
}
