package io.github.apsrules.workbench.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tries mutants, and tells after each portion what was found: a proof that is broken off has said what it saw. */
final class Proof {
    private static final Path FOLDER = Path.of("target/mutation");

    private final String title;
    private final Noticing noticing;
    private final Explanations explanations = new Explanations();
    private final Path file;

    /** A sum over some mutants. */
    private record Sum(int made, int refused, int surviving, int unexplained) {
        Sum plus(Sum other) {
            return new Sum(
                    made + other.made,
                    refused + other.refused,
                    surviving + other.surviving,
                    unexplained + other.unexplained);
        }

        String inWords() {
            return made + " made, " + refused + " refused by the checks, " + (made - refused - surviving)
                    + " killed by scenarios, " + surviving + " surviving, " + unexplained + " of them unexplained";
        }
    }

    Proof(String title, Noticing noticing) {
        this.title = title;
        this.noticing = noticing;
        file = FOLDER.resolve("survivors-" + title.replace(' ', '-') + ".txt");
    }

    /** The names of those that survive unexplained. */
    List<String> survivors(Stream<List<Mutant>> portions) {
        write(List.of(), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        List<String> names = new ArrayList<>();
        Sum[] sum = {new Sum(0, 0, 0, 0)};
        portions.forEachOrdered(mutants -> {
            List<Mutant> surviving = mutants.parallelStream()
                    .filter(mutant -> !mutant.refused() && !noticing.noticed(mutant))
                    .toList();
            List<Mutant> unexplained = surviving.stream()
                    .filter(mutant -> !explanations.has(mutant))
                    .toList();
            Sum part = new Sum(
                    mutants.size(),
                    (int) mutants.stream().filter(Mutant::refused).count(),
                    surviving.size(),
                    unexplained.size());
            sum[0] = sum[0].plus(part);
            String first = mutants.get(0).area();
            String last = mutants.get(mutants.size() - 1).area();
            say(first.equals(last) ? first : first + " to " + last, part);
            unexplained.forEach(mutant -> names.add(mutant.name()));
            write(
                    unexplained.parallelStream()
                            .map(mutant -> mutant.area() + ": " + mutant.name() + " | " + noticing.escape(mutant))
                            .toList(),
                    StandardOpenOption.APPEND);
        });
        say("in all", sum[0]);
        return names;
    }

    private void say(String what, Sum part) {
        System.out.println(title + ", " + what + ": " + part.inWords());
    }

    private void write(List<String> lines, StandardOpenOption... how) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(file, lines, how);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
