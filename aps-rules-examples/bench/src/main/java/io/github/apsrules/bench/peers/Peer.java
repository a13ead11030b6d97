package io.github.apsrules.bench.peers;

import io.github.apsrules.bench.byhand.Twelve;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.facts.CaseFile;
import java.util.List;
import java.util.function.Supplier;

/** One way to decide the twelve requirements. */
public interface Peer {
    /**
     * Decides.
     *
     * @param person what host code prepared
     * @param told the case as it was told, for who needs no preparation
     * @return the outcomes, in the order of {@link Twelve#REQUIREMENTS}
     */
    Outcome[] decide(Twelve person, CaseFile told);

    /** A way and its name. */
    record Named(String name, Supplier<Peer> make) {}

    /** Returns all ways. */
    static List<Named> all() {
        return List.of(
                new Named("plainJava", PlainJava::new),
                new Named("library", Library::new),
                new Named("pooledDrools", () -> new TwelveRules(true)),
                new Named("naiveDrools", () -> new TwelveRules(false)),
                new Named("easyRules", EasyRules::new),
                new Named("evrete", Evrete::new),
                new Named("kieDmn", KieDmn::new));
    }
}
