package io.github.apsrules.bench;

import io.github.apsrules.ApsRules;
import io.github.apsrules.bench.byhand.Eligibility;
import io.github.apsrules.bench.byhand.Twelve;
import io.github.apsrules.bench.byhand.Verdict;
import io.github.apsrules.bench.peers.Peer;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.facts.CaseFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** The twelve requirements of the card in France, in other engines; each answers as the library does, or nothing is measured. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class PeersBench {
    /** Name of the peer. */
    @Param({"library", "plainJava", "pooledDrools", "naiveDrools", "easyRules", "evrete", "kieDmn"})
    public String peer = "plainJava";

    private final List<Twelve> people = new ArrayList<>();
    private final List<CaseFile> told = new ArrayList<>();
    private Peer asked = (person, caseFile) -> new Outcome[0];

    /** Makes the peer and compares its answers with the library's. */
    @Setup
    public void prepare() {
        asked = Peer.all().stream()
                .filter(named -> named.name().equals(peer))
                .findFirst()
                .orElseThrow()
                .make()
                .get();
        ApsRules rules = ApsRules.load();
        for (long i = 0; people.size() < Sample.PEOPLE; i++) {
            CaseFile person = Sample.maker().person(i);
            Twelve twelve = Twelve.of(person);
            if (twelve != null) {
                people.add(twelve);
                told.add(person);
                compare(person, twelve, rules);
            }
        }
    }

    private void compare(CaseFile person, Twelve twelve, ApsRules rules) {
        Map<String, Outcome> expected =
                Verdict.of(rules.decide("ELIGIBILITY", person)).routes().getOrDefault("rece-in-france", Map.of());
        Outcome[] found = asked.decide(twelve, person);
        for (int i = 0; i < found.length; i++) {
            String requirement = Twelve.REQUIREMENTS.get(i);
            if (found[i] != expected.get(requirement)) {
                throw new IllegalStateException(peer + " answers " + requirement + " with " + found[i]
                        + " and not with " + expected.get(requirement));
            }
        }
        if (!Eligibility.decide(person).equals(Verdict.of(rules.decide("ELIGIBILITY", person)))) {
            throw new IllegalStateException("The program written by hand decides otherwise");
        }
    }

    /** Decides. */
    @Benchmark
    @OperationsPerInvocation(Sample.PEOPLE)
    public void decide(Blackhole hole) {
        for (int i = 0; i < people.size(); i++) {
            hole.consume(asked.decide(people.get(i), told.get(i)));
        }
    }
}
