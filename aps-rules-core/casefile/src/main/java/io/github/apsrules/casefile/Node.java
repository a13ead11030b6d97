package io.github.apsrules.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a YAML or JSON file with its place. Exactly one of {@code text}, {@code fields} and {@code items} is there, or none for
 * null.
 *
 * @param line line, from 1
 * @param column column, from 1
 * @param text a scalar as written: nothing is guessed, {@code NO} stays a word
 * @param fields an object in the order of the file
 * @param items a list
 * @param nameLine line of the name of the field that it is the value of; its own where it is none
 * @param nameColumn column of that name
 */
public record Node(
        int line,
        int column,
        @Nullable String text,
        @Nullable Map<String, Node> fields,
        @Nullable List<Node> items,
        int nameLine,
        int nameColumn) {

    /**
     * Creates a value that is of no field.
     *
     * @param line line, from 1
     * @param column column, from 1
     * @param text a scalar
     * @param fields an object
     * @param items a list
     */
    public Node(
            int line,
            int column,
            @Nullable String text,
            @Nullable Map<String, Node> fields,
            @Nullable List<Node> items) {
        this(line, column, text, fields, items, line, column);
    }

    /** Returns the same value as that of a field whose name stands at a place. */
    Node named(int atLine, int atColumn) {
        return new Node(line, column, text, fields, items, atLine, atColumn);
    }

    /** {@return whether nothing was written} */
    public boolean isNothing() {
        return text == null && fields == null && items == null;
    }

    /**
     * {@return the field of a name, or {@code null}}
     *
     * @param name name of the field
     */
    public @Nullable Node field(String name) {
        return fields == null ? null : fields.get(name);
    }

    /**
     * {@return this object with another's fields laid over it: objects are merged field by field, everything else is replaced}
     *
     * @param over what is laid over
     */
    public Node with(Node over) {
        if (fields == null || over.fields == null) {
            return over;
        }
        Map<String, Node> merged = new LinkedHashMap<>(fields);
        over.fields.forEach((name, node) -> merged.merge(name, node, Node::with));
        return new Node(over.line, over.column, null, merged, null, over.nameLine, over.nameColumn);
    }

    /** Names the place only: a case is personal data. */
    @Override
    public String toString() {
        return "Node at line " + line;
    }
}
