package io.github.apsrules.bench.peers;

import io.github.apsrules.ApsRules;
import io.github.apsrules.bench.byhand.Twelve;
import io.github.apsrules.bench.byhand.Verdict;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.facts.CaseFile;
import java.util.Map;

/** This library, deciding the whole question from the case as told: all routes, with reasons, articles, missing facts and dates. */
final class Library implements Peer {
    private final ApsRules rules = ApsRules.load();

    @Override
    public Outcome[] decide(Twelve person, CaseFile told) {
        Map<String, Outcome> route =
                Verdict.of(rules.decide("ELIGIBILITY", told)).routes().getOrDefault("rece-in-france", Map.of());
        return Twelve.REQUIREMENTS.stream().map(route::get).toArray(Outcome[]::new);
    }
}
