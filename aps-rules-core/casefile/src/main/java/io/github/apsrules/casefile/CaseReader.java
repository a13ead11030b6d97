package io.github.apsrules.casefile;

import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.FactPaths;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads case files, format 1, as YAML or JSON. Thread-safe. */
public final class CaseReader {
    /** The format that is written and read. */
    public static final String FORMAT = "1";

    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);
    private static final List<String> HEAD = List.of("format", "about", "asks", "on");

    private CaseReader() {}

    /**
     * Reads a case file.
     *
     * @param file its name, for messages; JSON where it ends with {@code .json}, else YAML
     * @param content its bytes, UTF-8
     * @return the case
     * @throws CaseFileException naming each problem with its line
     */
    public static CaseDocument read(String file, byte[] content) {
        return read(file, NodeReader.read(file, content));
    }

    /**
     * Reads a case from a node.
     *
     * @param file name for messages
     * @param root the node
     * @return the case
     * @throws CaseFileException naming each problem
     */
    public static CaseDocument read(String file, Node root) {
        FactReader facts = new FactReader();
        if (root.fields() == null) {
            facts.problem(root, "", "a case is an object with fields", List.of("{} for nothing told"));
            throw new CaseFileException(file, facts.problems());
        }
        checkFormat(root, facts);
        List<String> known = new ArrayList<>(HEAD);
        for (RecordComponent component : CaseFile.class.getRecordComponents()) {
            known.add(component.getName());
        }
        facts.onlyKnown(root, "", known.stream().distinct().toList());
        LocalDate on = on(root, facts);
        String about = about(root.field("about"), facts);
        List<String> asks = words(root.field("asks"), facts);
        CaseFile told = facts(root, on == null ? ANY_DAY : on, facts);
        if (told != null) {
            TripCheck.twice(told.trips(), root.field("trips"), facts);
        }
        if (!facts.problems().isEmpty() || told == null) {
            throw new CaseFileException(file, FactReader.inOrder(facts.problems()));
        }
        Node trips = root.field("trips");
        List<Node> tripsAt = trips == null || trips.items() == null ? List.of() : trips.items();
        return new CaseDocument(about, asks, on, told, file, tripsAt);
    }

    private static String about(@Nullable Node node, FactReader facts) {
        if (node == null || node.isNothing()) {
            return "";
        }
        if (node.text() == null) {
            facts.problem(node, "about", "a single value is needed here", List.of());
        }
        return String.valueOf(node.text());
    }

    private static void checkFormat(Node root, FactReader facts) {
        Node format = root.field("format");
        if (format != null && !FORMAT.equals(format.text())) {
            facts.problem(
                    format,
                    "format",
                    "this file has a format that is not known here, where " + FORMAT
                            + " is the newest; a newer file needs a newer aps-rules",
                    List.of(FORMAT));
        }
    }

    private static @Nullable LocalDate on(Node root, FactReader facts) {
        Node node = root.field("on");
        if (node == null || node.isNothing()) {
            return null;
        }
        try {
            LocalDate on = ValueReader.date(String.valueOf(node.text()));
            if (on.getYear() < 1900 || on.getYear() > 2200) {
                facts.problem(node, "on", "this day lies outside 1900 to 2200", List.of());
                return null;
            }
            return on;
        } catch (ValueReader.Unreadable unreadable) {
            facts.problem(node, "on", String.valueOf(unreadable.getMessage()), unreadable.allowed);
            return null;
        }
    }

    private static List<String> words(@Nullable Node node, FactReader facts) {
        if (node == null || node.isNothing()) {
            return List.of();
        }
        List<Node> items = node.items();
        if (items == null) {
            items = List.of(node);
        }
        List<String> words = new ArrayList<>();
        for (Node item : items) {
            String text = item.text();
            if (text == null) {
                facts.problem(item, "asks", "the id of a question is needed here", List.of());
            } else {
                words.add(text);
            }
        }
        return words;
    }

    private static @Nullable CaseFile facts(Node root, LocalDate on, FactReader facts) {
        Map<String, Class<?>> types = FactPaths.all();
        RecordComponent[] components = CaseFile.class.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            Class<?> type = types.get(name);
            Node section = root.field(name);
            if (type == null) {
                values[i] = on;
            } else if (section != null && !section.isNothing()) {
                values[i] = components[i].getType() == List.class
                        ? facts.list(section, name, type)
                        : facts.record(section, name, type);
            }
        }
        try {
            Class<?>[] signature =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return CaseFile.class.getDeclaredConstructor(signature).newInstance(values);
        } catch (InvocationTargetException broken) {
            throw new IllegalStateException("A case cannot be built from facts that were read", broken);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A case cannot be built", impossible);
        }
    }
}
