package io.github.apsrules.workbench.mutation;

import io.github.apsrules.law.LegalValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What refuses a changed value line before any scenario is asked: it outlives the wording it cites, overlaps its neighbour, or leaves a day
 * without law between two lines that touched. The citations' test and the check of values refuse each of them in the law itself.
 */
final class ValueRefusals {
    private static final Path ARTICLES = Path.of("../src/test/resources/articles.csv");

    private final Map<String, TreeMap<LocalDate, Boolean>> wordings = new HashMap<>();

    ValueRefusals() {
        try {
            Files.readAllLines(ARTICLES).stream()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells -> wordings.computeIfAbsent(cells[0], article -> new TreeMap<>())
                            .put(LocalDate.parse(cells[1]), cells[2].equals("in force")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether the change of one line among all is refused, and the line as it was is not. */
    boolean refuse(LegalValue line, LegalValue changed, List<LegalValue> all) {
        boolean leavesItsWording = outlives(changed) && !outlives(line);
        return leavesItsWording || !touching(line, line, all).equals(touching(line, changed, all));
    }

    private boolean outlives(LegalValue line) {
        return line.sources().stream()
                .map(source -> source.split("@"))
                .filter(cited -> cited.length == 2)
                .anyMatch(cited -> outside(line, cited[0], LocalDate.parse(cited[1])));
    }

    private boolean outside(LegalValue line, String article, LocalDate from) {
        LocalDate next = wordings.getOrDefault(article, new TreeMap<>()).higherKey(from);
        LocalDate first = line.inForceOn();
        LocalDate last = line.repealedOn();
        boolean early = first == null || first.isBefore(from);
        boolean late = next != null && (last == null || last.isAfter(next));
        return early || late;
    }

    /** For each neighbour of a line, whether they touch, overlap or stand apart, once the line is changed. */
    private static Set<String> touching(LegalValue line, LegalValue changed, List<LegalValue> all) {
        Set<String> states = new TreeSet<>();
        for (LegalValue other : all) {
            if (!other.equals(line)
                    && other.key().equals(line.key())
                    && other.regime().equals(line.regime())
                    && (!line.key().startsWith("requirements:") || sharesARequirement(line, other))) {
                state(changed, other).ifPresent(state -> states.add(other.inForceOn() + " " + state));
            }
        }
        return states;
    }

    private static Optional<String> state(LegalValue line, LegalValue other) {
        if (same(line.repealedOn(), other.inForceOn()) || same(line.inForceOn(), other.repealedOn())) {
            return Optional.of("touch");
        }
        boolean before = line.repealedOn() != null
                && other.inForceOn() != null
                && line.repealedOn().isBefore(other.inForceOn());
        boolean after = line.inForceOn() != null
                && other.repealedOn() != null
                && other.repealedOn().isBefore(line.inForceOn());
        return before || after ? Optional.empty() : Optional.of("overlap");
    }

    private static boolean same(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && one.equals(other);
    }

    private static boolean sharesARequirement(LegalValue line, LegalValue other) {
        Set<String> own = Set.of(line.text().trim().split("\\s+"));
        return Set.of(other.text().trim().split("\\s+")).stream().anyMatch(own::contains);
    }
}
