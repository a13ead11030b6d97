package io.github.apsrules.workbench.language;

import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names that mean something else to Java or to the engine. */
final class JavaNames {
    private static final Set<String> WORDS = Set.of(
            "until",
            "after",
            "before",
            "coincides",
            "during",
            "includes",
            "finishes",
            "finishedby",
            "meets",
            "metby",
            "overlaps",
            "overlappedby",
            "starts",
            "startedby",
            "contains",
            "excludes",
            "matches",
            "memberOf",
            "soundslike",
            "str",
            "in",
            "not",
            "exists",
            "and",
            "or",
            "forall",
            "eval",
            "from",
            "accumulate",
            "collect",
            "over",
            "rule",
            "when",
            "then",
            "end",
            "query",
            "declare",
            "this",
            "drools",
            "insert",
            "insertLogical",
            "class",
            "hashCode",
            "toString",
            "wait",
            "notify",
            "notifyAll",
            "clone",
            "finalize");

    private JavaNames() {}

    /** Whether a notion of this name would hide a type that every Java class sees. */
    static boolean taken(String name) {
        try {
            Class.forName("java.lang." + name, false, JavaNames.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError free) {
            return false;
        }
    }

    static boolean engineWord(String name) {
        boolean accessor = name.matches("(is|get)[A-Z].*");
        return accessor || WORDS.contains(name) || SourceVersion.isKeyword(name);
    }
}
