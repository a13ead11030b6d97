package io.github.apsrules.bench.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of one run, read from its files. Immutable. */
final class Figures {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /**
     * One row of a benchmark.
     *
     * @param micros microseconds a decision
     * @param error half of the interval at 99.9 %, microseconds
     * @param bytes bytes allocated a decision
     */
    record Row(double micros, double error, double bytes) {}

    private final Path folder;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    Figures(Path folder) throws IOException {
        this.folder = folder;
        for (JsonNode one :
                new ObjectMapper().readTree(folder.resolve("results.json").toFile())) {
            String name = one.path("benchmark").asText();
            StringBuilder key = new StringBuilder(name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1));
            one.path("params").forEach(value -> key.append(' ').append(value.asText()));
            JsonNode metric = one.path("primaryMetric");
            rows.put(
                    key.toString(),
                    new Row(
                            metric.path("score").asDouble(),
                            metric.path("scoreError").asDouble(Double.NaN),
                            one.path("secondaryMetrics")
                                    .path(ALLOCATED)
                                    .path("score")
                                    .asDouble()));
        }
    }

    /** The row of a benchmark, as {@code DecideBench.facade} or {@code PeersBench.decide evrete}. */
    Row row(String name) {
        Row row = rows.get(name);
        if (row == null) {
            throw new IllegalStateException("The run has no row " + name + " but " + rows.keySet());
        }
        return row;
    }

    /** All rows whose name begins so, by the rest of it. */
    Map<String, Row> rows(String prefix) {
        Map<String, Row> found = new LinkedHashMap<>();
        rows.forEach((name, row) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()).trim(), row);
            }
        });
        return found;
    }

    /** The lines of a table of the run, cell by cell. */
    List<String[]> table(String file) throws IOException {
        List<String[]> table = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(file))) {
            table.add(line.split("\t", -1));
        }
        return table;
    }
}
