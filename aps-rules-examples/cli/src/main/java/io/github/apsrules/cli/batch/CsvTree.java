package io.github.apsrules.cli.batch;

import io.github.apsrules.casefile.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the cells of a record together as the case that they tell. Not thread-safe. */
final class CsvTree {
    /** In the column of a list: there is none. */
    static final String NONE = "none";

    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final Map<String, TreeMap<Integer, Map<String, Node>>> elements = new LinkedHashMap<>();
    private final Map<String, Integer> told = new LinkedHashMap<>();

    /** Adds a cell that is not empty. */
    void add(CsvPath path, int column, String cell) {
        if (path.wholeList()) {
            fields.put(path.section(), list(path, column, cell));
        } else if (path.fact().isEmpty()) {
            fields.put(path.section(), text(column, cell));
        } else {
            told.putIfAbsent(path.section(), column);
            elements.computeIfAbsent(path.section(), key -> new TreeMap<>())
                    .computeIfAbsent(path.index(), key -> new LinkedHashMap<>())
                    .put(path.fact(), text(column, cell));
        }
    }

    /** Returns the case. */
    Node root() {
        elements.forEach((section, byIndex) -> {
            if (fields.containsKey(section)) {
                throw PeopleFile.broken(section + ": '" + NONE + "' and an element are told together");
            }
            int column = told.getOrDefault(section, 1);
            List<Node> items = new ArrayList<>();
            byIndex.values().forEach(item -> items.add(new Node(1, column, null, item, null)));
            boolean list = byIndex.firstKey() >= 0;
            fields.put(section, list ? new Node(1, column, null, null, items) : items.get(0));
        });
        return new Node(1, 1, null, fields, null);
    }

    private static Node list(CsvPath path, int column, String cell) {
        List<Node> items = new ArrayList<>();
        if (CsvPath.words(path.section())) {
            for (String word : cell.equals(NONE) ? new String[0] : cell.split("\\s+")) {
                items.add(text(column, word));
            }
        } else if (!cell.equals(NONE)) {
            throw PeopleFile.broken(path.section() + ": this column can only say '" + NONE + "'");
        }
        return new Node(1, column, null, null, items);
    }

    private static Node text(int column, String cell) {
        return new Node(1, column, cell, null, null);
    }
}
