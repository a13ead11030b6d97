package io.github.apsrules.bench;

import io.github.apsrules.ApsRules;
import io.github.apsrules.cli.people.PeopleMaker;
import java.io.PrintStream;
import java.util.Locale;

/** Decides 1,000 to so many people in one process and says what time each step took and what stays in memory afterwards. */
public final class Retained {
    private static final int COLLECTIONS = 5;

    private Retained() {}

    /**
     * Runs it; prints a line of {@code people TAB microseconds a decision TAB bytes retained a decision} for each step.
     *
     * @param arguments the largest number of people
     */
    public static void main(String[] arguments) throws InterruptedException {
        run(Long.parseLong(arguments[0]), System.out);
    }

    static void run(long most, PrintStream out) throws InterruptedException {
        ApsRules rules = ApsRules.load();
        PeopleMaker maker = Sample.maker();
        decide(rules, maker, Math.min(20_000, most));
        for (long people = 1_000; people <= most; people *= 10) {
            long before = used();
            long start = System.nanoTime();
            decide(rules, maker, people);
            double micros = (System.nanoTime() - start) / 1_000.0 / people;
            double bytes = (double) Math.max(0, used() - before) / people;
            out.printf(Locale.ROOT, "%d\t%.1f\t%.3f%n", people, micros, bytes);
        }
    }

    private static void decide(ApsRules rules, PeopleMaker maker, long people) {
        int routes = 0;
        for (long i = 0; i < people; i++) {
            routes += rules.decide("ELIGIBILITY", maker.person(i)).routes().size();
        }
        if (routes == 0) {
            throw new IllegalStateException("Nothing was decided");
        }
    }

    /** Bytes in use once nothing more can be cleared. */
    private static long used() throws InterruptedException {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
