package io.github.apsrules.bench.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The parts of the report about start, growth and batches. */
final class RestPart {
    private static final Map<String, String> STARTS = Map.of(
            "pack", "the pack, as the library loads it",
            "pack-appcds", "… with an archive of its classes (AppCDS)",
            "pack-appcds-c1-serial", "… and C1 and the serial collector",
            "container", "the engine's own container on the class path",
            "compiled", "the same rules compiled at start (executable model)");

    private final Figures figures;
    private final StringBuilder text;

    RestPart(Figures figures, StringBuilder text) {
        this.figures = figures;
        this.text = text;
    }

    void write() throws IOException {
        start();
        growth();
        batch();
    }

    private void start() throws IOException {
        line("## First decision in a fresh process");
        line("");
        line("`start.sh`: milliseconds from the start of the process to its end, medians.");
        line("");
        line("| rules | ms |");
        line("|---|---|");
        Map<String, Double> found = new HashMap<>();
        for (String[] row : figures.table("start.tsv")) {
            found.put(row[0], Double.valueOf(row[1]));
            line("| " + STARTS.getOrDefault(row[0], row[0]) + " | " + row[1] + " |");
        }
        line("");
        target("pack ≤ 0.75 × container", found, "container", 0.75);
        target("pack ≤ 0.35 × compiled at start", found, "compiled", 0.35);
        line("");
        line(
                "AppCDS: `java -XX:ArchiveClassesAtExit=aps.jsa -cp … Main` once, then `java -XX:SharedArchiveFile=aps.jsa -cp … Main`"
                        + " with the same class path. `aps` does so by itself.");
        line("");
    }

    private void target(String words, Map<String, Double> found, String other, double most) {
        double ratio = found.getOrDefault("pack", Double.NaN) / found.getOrDefault(other, Double.NaN);
        line(String.format(Locale.ROOT, "- %s: %.2f, %s", words, ratio, ratio <= most ? "held" : "**missed**"));
    }

    private void growth() throws IOException {
        line("## Growth");
        line("");
        rules(figures.rows("RuleGrowth.decide"));
        line("| stays in a travel history | µs | µs a stay |");
        line("|---|---|---|");
        figures.rows("TravelGrowth.decide")
                .forEach((stays, row) -> line(String.format(
                        Locale.ROOT,
                        "| %s | %.1f | %.2f |",
                        stays,
                        row.micros(),
                        row.micros() / Double.parseDouble(stays))));
        line("");
        line("| people in one process | µs a decision | bytes retained a decision |");
        line("|---|---|---|");
        for (String[] row : figures.table("retained.tsv")) {
            line("| " + String.join(" | ", row) + " |");
        }
        line("");
    }

    private void rules(Map<String, Figures.Row> rules) {
        if (rules.isEmpty()) {
            return;
        }
        double one = rules.values().iterator().next().micros();
        double most = 0;
        line("| rules (generated agreements, a further question) | µs | × |");
        line("|---|---|---|");
        for (Map.Entry<String, Figures.Row> row : rules.entrySet()) {
            most = row.getValue().micros() / one;
            line(String.format(
                    Locale.ROOT,
                    "| %s × | %.1f | %.2f |",
                    row.getKey(),
                    row.getValue().micros(),
                    most));
        }
        line("");
        line(String.format(
                Locale.ROOT,
                "- a decision that the added law does not touch ≤ 1.2 × at the most rules: %.2f, %s",
                most,
                most <= 1.2 ? "held" : "**missed**"));
        line("");
    }

    private void batch() throws IOException {
        line("## Batch");
        line("");
        line("| threads | people | s | people a second | peak memory, MiB | SHA-256 of the decisions |");
        line("|---|---|---|---|---|---|");
        String first = "";
        boolean same = true;
        for (String[] row : figures.table("batch.tsv")) {
            same &= first.isEmpty() || first.equals(row[5]);
            first = row[5];
            line(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %d | %.16s… |",
                    row[0],
                    row[1],
                    row[2],
                    row[3],
                    Long.parseLong(row[4]) / 1024,
                    row[5]));
        }
        line("");
        line(same ? "The bytes are the same." : "**The bytes differ.**");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
