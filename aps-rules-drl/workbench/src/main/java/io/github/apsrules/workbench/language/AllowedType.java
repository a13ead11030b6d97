package io.github.apsrules.workbench.language;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A type of the language and what may be used of it; see {@link AllowedLanguage} for the words. */
record AllowedType(Class<?> java, Set<String> words) {

    static AllowedType of(Class<?> type, Set<String> words) {
        return new AllowedType(type, Set.copyOf(words));
    }

    AllowedType and(AllowedType other) {
        Set<String> all = new TreeSet<>(words);
        all.addAll(other.words);
        return of(java, all);
    }

    static String shortName(Class<?> type) {
        return type.getDeclaringClass() == null
                ? type.getSimpleName()
                : shortName(type.getDeclaringClass()) + "." + type.getSimpleName();
    }

    String name() {
        return shortName(java);
    }

    boolean mayBeMade() {
        return words.contains("new");
    }

    boolean hasMethod(String name) {
        return words.contains(name + "()") || component(name) || (java.isEnum() && name.equals("name"));
    }

    boolean hasConstant(String name) {
        return constants().contains(name);
    }

    Set<String> constants() {
        Set<String> names = new TreeSet<>();
        if (java.isEnum()) {
            for (Object constant : java.getEnumConstants()) {
                names.add(((Enum<?>) constant).name());
            }
        }
        words.stream()
                .filter(word -> word.equals(word.toUpperCase(Locale.ROOT)))
                .forEach(names::add);
        return names;
    }

    boolean component(String name) {
        if (java.isRecord()) {
            for (var component : java.getRecordComponents()) {
                if (component.getName().equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
