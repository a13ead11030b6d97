package io.github.apsrules.workbench.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an expression can see: variables, the fact that a condition looks at, and what is known not to be missing. */
final class Scope {
    private final Map<String, ValueType> variables = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final @Nullable ValueType fact;

    private Scope(@Nullable ValueType fact) {
        this.fact = fact;
    }

    static Scope ofRule() {
        return new Scope(null);
    }

    /** A scope inside the brackets of a fact: it sees all that this one does. */
    Scope inside(ValueType type) {
        Scope inner = new Scope(type);
        inner.variables.putAll(variables);
        inner.told.addAll(told);
        return inner;
    }

    /** The fact that the condition looks at; {@code null} after {@code then}. */
    @Nullable
    ValueType fact() {
        return fact;
    }

    boolean bind(String name, ValueType type) {
        return variables.put(name, type) == null;
    }

    @Nullable
    ValueType variable(String name) {
        return variables.get(name);
    }

    Set<String> variables() {
        return variables.keySet();
    }

    boolean told(String path) {
        return told.contains(path);
    }

    void tell(Set<String> paths) {
        told.addAll(paths);
    }

    /** This scope, with more known to be told. */
    Scope with(Set<String> paths) {
        if (paths.isEmpty()) {
            return this;
        }
        Scope more = new Scope(fact);
        more.variables.putAll(variables);
        more.told.addAll(told);
        more.told.addAll(paths);
        return more;
    }
}
