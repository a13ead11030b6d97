package io.github.apsrules.workbench.language;

import io.github.apsrules.workbench.language.LawFile.Notion;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The type of a value: a Java class of the language, a notion, {@code null} itself, or not known because of an earlier problem.
 *
 * @param name as a message names it
 * @param java its class, boxed; {@code null} for a notion
 * @param notion the notion; {@code null} for a class
 * @param element what a list holds; {@code null} where that is not known, or it is no list
 * @param absence whether it may be missing
 */
record ValueType(
        String name,
        @Nullable Class<?> java,
        @Nullable Notion notion,
        @Nullable ValueType element,
        Absence absence) {

    /** Whether a value may be missing. */
    enum Absence {
        NEVER,
        /** A fact that a person may not have told. */
        FACT,
        /** A part of a conclusion or value that rules may leave out. */
        PART
    }

    private static final Map<Class<?>, Class<?>> BOXED =
            Map.of(int.class, Integer.class, long.class, Long.class, boolean.class, Boolean.class);

    static final ValueType NULL = new ValueType("null", null, null, null, Absence.PART);
    static final ValueType UNKNOWN = new ValueType("?", null, null, null, Absence.NEVER);
    static final ValueType TRUTH = of(Boolean.class);
    static final ValueType TEXT = of(String.class);
    static final ValueType NUMBER = of(Integer.class);

    static ValueType of(Class<?> type) {
        Class<?> boxed = BOXED.getOrDefault(type, type);
        return new ValueType(AllowedType.shortName(boxed), boxed, null, null, Absence.NEVER);
    }

    static ValueType of(Notion notion) {
        return new ValueType(notion.name(), null, notion, null, Absence.NEVER);
    }

    ValueType listOf(@Nullable ValueType elements) {
        return new ValueType(name, java, notion, elements, absence);
    }

    ValueType orNull(Absence maybe) {
        return maybe == absence ? this : new ValueType(name, java, notion, element, maybe);
    }

    /** This, but never missing where it is told. */
    ValueType unless(boolean told) {
        return told ? orNull(Absence.NEVER) : this;
    }

    boolean nullable() {
        return absence != Absence.NEVER;
    }

    boolean unknown() {
        return this.name.equals("?");
    }

    boolean isNull() {
        return name.equals("null");
    }

    boolean number() {
        return java != null && Number.class.isAssignableFrom(java);
    }

    boolean is(Class<?> type) {
        return java == type;
    }

    boolean ordered() {
        return java != null && Comparable.class.isAssignableFrom(java) && !java.isEnum() && !is(Boolean.class);
    }

    boolean collection() {
        return java != null && Collection.class.isAssignableFrom(java);
    }

    /** Whether a value of this type can be compared for equality with one of another. */
    boolean comparable(ValueType other) {
        if (unknown() || other.unknown() || isNull() || other.isNull()) {
            return true;
        }
        if (number() && other.number()) {
            return is(BigDecimal.class) == other.is(BigDecimal.class);
        }
        return fits(other) || other.fits(this);
    }

    /** Whether a value of this type can stand where another type is asked for. */
    boolean fits(ValueType wanted) {
        if (unknown() || wanted.unknown() || isNull()) {
            return true;
        }
        if (notion != null || wanted.notion != null) {
            return wanted.is(Object.class) || (notion != null && wanted.notion != null && name.equals(wanted.name));
        }
        return java != null
                && wanted.java != null
                && (wanted.java.isAssignableFrom(java) || (is(Integer.class) && wanted.is(Long.class)));
    }

    /** How a message names it, for a reader who knows no Java. */
    String shown() {
        return switch (name) {
            case "Boolean" -> "a yes or no (true, false)";
            case "String" -> "a text";
            case "Integer", "Long" -> "a whole number";
            case "BigDecimal" -> "an amount";
            case "LocalDate" -> "a day";
            case "null" -> "null";
            default -> ("AEIOU".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
        };
    }
}
