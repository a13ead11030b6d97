package io.github.apsrules.bench.report;

import java.util.List;
import java.util.Locale;

/** The part of the report about other engines. */
final class PeersPart {
    private static final List<String[]> PEERS = List.of(
            new String[] {
                "library", "this library", "nothing; it decides the whole question, every route, from the case as told"
            },
            new String[] {"plainJava", "plain Java", "as below"},
            new String[] {"pooledDrools", "Drools, pooled sessions", "as below"},
            new String[] {"naiveDrools", "Drools, a configuration and a session a call", "as below"},
            new String[] {"easyRules", "Easy Rules 4.1.0", "as below; conditions and actions are Java"},
            new String[] {"evrete", "Evrete 4.0.3", "as below; conditions and actions are Java"},
            new String[] {"kieDmn", "KIE DMN", "as below; a context with 17 entries for each decision"});

    private final Figures figures;
    private final StringBuilder text;

    PeersPart(Figures figures, StringBuilder text) {
        this.figures = figures;
        this.text = text;
    }

    void write() {
        double library = micros("library");
        line("## The same twelve requirements elsewhere");
        line("");
        line(
                "The twelve requirements of the card in France since 2025-06-16. Each way answered as the library does on every person"
                        + " before it was timed, or the run stopped.");
        line("");
        line("| way | µs | KiB | library is × this | what is left to host code |");
        line("|---|---|---|---|---|");
        for (String[] peer : PEERS) {
            Figures.Row row = figures.row("PeersBench.decide " + peer[0]);
            line(String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.1f | %.2f | %s |",
                    peer[1],
                    row.micros(),
                    row.bytes() / 1024,
                    library / row.micros(),
                    peer[2]));
        }
        line("");
        line(
                "Left to host code by all but the library, prepared beforehand and not timed: the day of filing; which of several"
                        + " diplomas is relied on, and its grades by the law of that day; which title counts and what is not told of it;"
                        + " which law of stay a nationality comes under; whether the first experience was used. Not there at all: the other"
                        + " routes (agreements, return, researchers), reasons, articles, missing facts, permits, dates, warnings, and the law"
                        + " of other days.");
        line("");
        for (String[] peer : PEERS) {
            if (micros(peer[0]) < library) {
                line(String.format(
                        Locale.ROOT,
                        "- **%s is faster** than the library: %.0f × on these twelve requirements alone.",
                        peer[1],
                        library / micros(peer[0])));
            }
        }
        line("");
    }

    private double micros(String peer) {
        return figures.row("PeersBench.decide " + peer).micros();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
