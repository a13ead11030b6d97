package io.github.apsrules.cli.people;

import io.github.apsrules.casefile.json.CaseJson;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.FactPaths;
import io.github.apsrules.facts.Nationality;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays made-up people out as cells, a column for each fact and each element that there can be. Thread-safe. */
final class CsvLines {
    private static final Map<String, Integer> MOST = Map.of(
            "titles", Papers.MOST_TITLES,
            "diplomas", Studies.MOST,
            "documents", Papers.MOST_DOCUMENTS,
            "jobOffers", Work.MOST_OFFERS,
            "stays", Journeys.MOST_STAYS,
            "trips", Journeys.MOST_TRIPS);

    private CsvLines() {}

    /** Returns the names of the columns. */
    static List<String> header() {
        List<String> names = new ArrayList<>();
        for (RecordComponent section : CaseFile.class.getRecordComponents()) {
            Integer most = MOST.get(section.getName());
            Class<?> type = FactPaths.all().get(section.getName());
            if (type == null || type.getRecordComponents().length == 1) {
                names.add(section.getName());
            } else if (most == null) {
                facts(section.getName(), type, names);
            } else {
                names.add(section.getName());
                for (int i = 0; i < most; i++) {
                    facts(section.getName() + "[" + i + "]", type, names);
                }
            }
        }
        return names;
    }

    private static void facts(String prefix, Class<?> type, List<String> names) {
        for (RecordComponent fact : type.getRecordComponents()) {
            names.add(prefix + "." + fact.getName());
        }
    }

    /** Returns the cells of a person; empty where nothing was told. */
    static List<String> cells(CaseFile person) {
        List<String> cells = new ArrayList<>();
        for (RecordComponent section : CaseFile.class.getRecordComponents()) {
            Object value = CaseJson.value(section, person);
            Integer most = MOST.get(section.getName());
            Class<?> type = FactPaths.all().get(section.getName());
            if (type == null) {
                cells.add(value == null ? "" : CaseJson.word(value));
            } else if (type.getRecordComponents().length == 1) {
                cells.add(nationalities(person));
            } else if (most == null) {
                facts(type, value, cells);
            } else {
                List<?> elements = value instanceof List<?> list ? list : List.of();
                cells.add(value != null && elements.isEmpty() ? "none" : "");
                for (int i = 0; i < most; i++) {
                    facts(type, i < elements.size() ? elements.get(i) : null, cells);
                }
            }
        }
        return cells;
    }

    private static void facts(Class<?> type, @Nullable Object told, List<String> cells) {
        Arrays.stream(type.getRecordComponents()).forEach(fact -> {
            Object value = told == null ? null : CaseJson.value(fact, told);
            cells.add(value == null ? "" : CaseJson.word(value));
        });
    }

    private static String nationalities(CaseFile person) {
        List<Nationality> all = person.nationalities();
        if (all == null) {
            return "";
        }
        return all.isEmpty() ? "none" : all.stream().map(Nationality::country).collect(Collectors.joining(" "));
    }
}
