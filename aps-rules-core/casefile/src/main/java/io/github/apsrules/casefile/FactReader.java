package io.github.apsrules.casefile;

import io.github.apsrules.errors.InvalidFactException;
import io.github.apsrules.facts.Stay;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a node as a fact, by the components of its record; gathers problems instead of stopping at the first. */
final class FactReader {
    private static final String UNKNOWN = "UNKNOWN";

    /** The facts that are the code of a country; the records themselves check its form alone. */
    private static final Set<String> COUNTRIES = Set.of("country", "obtainedIn", "jointWith", "grantedBy");

    private final List<Problem> problems = new ArrayList<>();

    List<Problem> problems() {
        return problems;
    }

    /** Gathers a problem; one more than is told, so that the exception knows that there are more. */
    void problem(Node at, String field, String reason, List<String> allowed) {
        if (!isFull()) {
            problems.add(new Problem(at.line(), at.column(), field, reason, allowed));
        }
    }

    private boolean isFull() {
        return problems.size() > CaseFileException.MOST;
    }

    /** Reports the fields of an object that are not known; a name that is not known is as private as a value. */
    void onlyKnown(Node object, String path, Collection<String> known) {
        if (object.fields() == null) {
            return;
        }
        object.fields().forEach((name, node) -> {
            if (!known.contains(name) && !isFull()) {
                String near = Nearest.of(name, known)
                        .map(word -> "; did you mean '" + word + "'?")
                        .orElse("");
                problems.add(new Problem(
                        node.nameLine(),
                        node.nameColumn(),
                        path,
                        "this field is not known" + near,
                        known.stream().sorted().toList()));
            }
        });
    }

    @Nullable
    List<Object> list(Node node, String path, Class<?> type) {
        if (node.items() == null) {
            problem(node, path, "a list is needed here", List.of("[ … ], or [] for none"));
            return null;
        }
        List<Object> facts = new ArrayList<>();
        for (int i = 0; i < node.items().size(); i++) {
            Object fact = record(node.items().get(i), path + "[" + i + "]", type);
            if (fact != null) {
                facts.add(fact);
            }
        }
        return facts;
    }

    @Nullable
    Object record(Node node, String path, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (node.text() != null && components.length == 1) {
            return build(node, path, type, new @Nullable Object[] {value(node, path, components[0])});
        }
        if (node.fields() == null) {
            problem(node, path, "an object with fields is needed here", names(components));
            return null;
        }
        onlyKnown(node, path, names(components));
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Node field = node.field(components[i].getName());
            values[i] = field == null || field.isNothing()
                    ? unknown(components[i].getType())
                    : value(field, join(path, components[i].getName()), components[i]);
        }
        return build(node, path, type, values);
    }

    private @Nullable Object value(Node node, String path, RecordComponent component) {
        Class<?> type = component.getType();
        String text = node.text();
        if (text == null) {
            problem(node, path, "a single value is needed here", List.of());
            return unknown(type);
        }
        try {
            Object value = ValueReader.read(type, text);
            if (COUNTRIES.contains(component.getName()) && !Countries.isKnown(text)) {
                problem(node, path, "this " + Countries.inWords(text), List.of("two capital letters, such as FR"));
                return null;
            }
            if (value.equals(Stay.OPEN) && !component.getName().equals("exit")) {
                problem(node, path, "'open' is for the exit of a stay or trip", List.of("YYYY-MM-DD"));
                return null;
            }
            return value;
        } catch (ValueReader.Unreadable unreadable) {
            problem(node, path, String.valueOf(unreadable.getMessage()), unreadable.allowed);
            return unknown(type);
        }
    }

    private @Nullable Object build(Node node, String path, Class<?> type, @Nullable Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException broken) {
            if (broken.getCause() instanceof InvalidFactException invalid) {
                String name = invalid.path().substring(invalid.path().indexOf('.') + 1);
                Node field = node.field(name);
                String reason = String.valueOf(invalid.getMessage())
                        .substring(invalid.path().length() + 2);
                problem(
                        field == null ? node : field,
                        field == null ? path : join(path, name),
                        "this " + reason,
                        List.of());
                return null;
            }
            throw new IllegalStateException(type + " cannot be built", broken);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " cannot be built", impossible);
        }
    }

    private static @Nullable Object unknown(Class<?> type) {
        if (!type.isEnum()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(UNKNOWN))
                .findFirst()
                .orElse(null);
    }

    private static List<String> names(RecordComponent[] components) {
        return Arrays.stream(components).map(RecordComponent::getName).toList();
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** The places of several nodes are compared by line, then column. */
    static List<Problem> inOrder(Collection<Problem> problems) {
        return problems.stream()
                .sorted((left, right) -> left.line() != right.line()
                        ? Integer.compare(left.line(), right.line())
                        : Integer.compare(left.column(), right.column()))
                .toList();
    }

    /** Field names to nodes of an object, none for anything else. */
    static Map<String, Node> fields(Node node) {
        Map<String, Node> fields = node.fields();
        return fields == null ? Map.of() : fields;
    }
}
