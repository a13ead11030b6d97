package io.github.apsrules.bench;

import io.github.apsrules.cli.people.PeopleMaker;
import io.github.apsrules.facts.CaseFile;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

/** People that all measurements share: made up, the same in each run. */
public final class Sample {
    /** How many a measured call decides, one after another: more kinds of people than a processor learns by heart. */
    public static final int PEOPLE = 64;

    private static final long SEED = 20261123;
    private static final LocalDate AROUND = LocalDate.of(2026, 11, 23);

    private Sample() {}

    /** Returns the people that are measured. */
    public static List<CaseFile> people() {
        PeopleMaker maker = maker();
        return LongStream.range(0, PEOPLE).mapToObj(maker::person).toList();
    }

    /** Returns what makes people without end. */
    public static PeopleMaker maker() {
        return new PeopleMaker(SEED, AROUND);
    }
}
