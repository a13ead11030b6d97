package io.github.apsrules.workbench.language;

import java.util.List;

/**
 * A law file as read. Immutable.
 *
 * @param path path, as {@code law/ceseda/L422-14.drl}
 * @param text its text
 * @param imports its imports
 * @param notions the notions it declares
 * @param rules its rules
 */
public record LawFile(String path, String text, List<Import> imports, List<Notion> notions, List<RuleTree> rules) {

    /**
     * An import.
     *
     * @param at where the name stands
     * @param name name, with {@code .*} at its end for all of a package
     */
    public record Import(Position at, String name) {}

    /**
     * A notion: a {@code declare}.
     *
     * @param at where its name stands
     * @param name name
     * @param fields fields in order
     */
    public record Notion(Position at, String name, List<Field> fields) {}

    /**
     * A field of a notion.
     *
     * @param at where it begins
     * @param name name
     * @param type its type as written
     * @param key whether it carries {@code @key}
     */
    public record Field(Position at, String name, String type, boolean key) {}

    /**
     * An annotation of a rule.
     *
     * @param at where it stands
     * @param name name without the at sign
     * @param value its text
     */
    public record Annotation(Position at, String name, String value) {}

    /**
     * A conclusion of a rule: {@code insert} or {@code insertLogical}.
     *
     * @param at where it begins
     * @param logical whether {@code insertLogical}
     * @param value what is concluded
     */
    public record Insertion(Position at, boolean logical, Expr value) {}

    /**
     * A rule.
     *
     * @param at where {@code rule} stands
     * @param name name
     * @param nameAt where the name stands
     * @param annotations annotations
     * @param conditions conditions
     * @param insertions conclusions
     * @param lastLine line of its {@code end}
     */
    public record RuleTree(
            Position at,
            String name,
            Position nameAt,
            List<Annotation> annotations,
            List<Condition> conditions,
            List<Insertion> insertions,
            int lastLine) {

        /**
         * {@return the text of an annotation, or an empty one}
         *
         * @param annotation name of the annotation
         */
        public String annotation(String annotation) {
            return annotations.stream()
                    .filter(one -> one.name().equals(annotation))
                    .map(Annotation::value)
                    .findFirst()
                    .orElse("");
        }
    }

    /** {@return whether a line, counted from 1, is a comment and nothing else} */
    public boolean commented(int line) {
        return text.lines().skip(line - 1L).findFirst().orElse("").strip().startsWith("//");
    }
}
