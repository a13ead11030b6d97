package io.github.apsrules.workbench.language;

import java.math.BigDecimal;
import java.util.Optional;

/** What may stand on both sides of an operator. */
final class Operators {
    private Operators() {}

    static ValueType check(Expr.Binary binary, ValueType left, ValueType right, Reporter reporter) {
        String operator = binary.operator();
        return switch (operator) {
            case "&&", "||" -> {
                need(left.is(Boolean.class) && right.is(Boolean.class), binary, left, right, reporter);
                yield ValueType.TRUTH;
            }
            case "<", "<=", ">", ">=" -> {
                boolean numbers = left.number() && right.number();
                need(numbers || (left.ordered() && left.java() == right.java()), binary, left, right, reporter);
                yield ValueType.TRUTH;
            }
            case "contains" -> {
                need(left.collection(), binary, left, right, reporter);
                yield ValueType.TRUTH;
            }
            case "memberOf" -> {
                need(right.collection(), binary, left, right, reporter);
                yield ValueType.TRUTH;
            }
            case "matches" -> {
                need(left.is(String.class) && right.is(String.class), binary, left, right, reporter);
                MatchesPattern.check(binary.right(), reporter);
                yield ValueType.TRUTH;
            }
            default -> {
                boolean whole =
                        left.number() && right.number() && !left.is(BigDecimal.class) && !right.is(BigDecimal.class);
                need(whole, binary, left, right, reporter);
                yield left.is(Long.class) || right.is(Long.class) ? ValueType.of(Long.class) : ValueType.NUMBER;
            }
        };
    }

    static ValueType cast(Expr.Cast cast, ValueType inner, Reporter reporter) {
        if (!cast.type().equals("int") && !cast.type().equals("long")) {
            reporter.say(
                    "forbidden-type",
                    cast.at(),
                    "A value is turned into a " + cast.type() + ".",
                    "Only (int) and (long) before a number are allowed.");
            return ValueType.UNKNOWN;
        }
        if (!inner.unknown() && !inner.number()) {
            reporter.say(
                    "type-mismatch",
                    cast.at(),
                    "After (" + cast.type() + ") stands " + inner.shown() + ".",
                    "Write a number after it.");
        }
        return cast.type().equals("int") ? ValueType.NUMBER : ValueType.of(Long.class);
    }

    static ValueType unary(Expr.Unary unary, ValueType inner, Reporter reporter) {
        boolean not = unary.operator().equals("!");
        if (!inner.unknown() && (not ? !inner.is(Boolean.class) : !inner.number())) {
            reporter.say(
                    "type-mismatch",
                    unary.at(),
                    "After " + unary.operator() + " stands " + inner.shown() + ".",
                    not ? "Write a yes or no after it." : "Write a number after it.");
        }
        return inner;
    }

    private static void need(boolean fits, Expr.Binary binary, ValueType left, ValueType right, Reporter reporter) {
        if (!fits) {
            reporter.say(
                    "type-mismatch",
                    binary.at(),
                    "'" + binary.operator() + "' stands between " + left.shown() + " and " + right.shown() + ".",
                    left.is(BigDecimal.class) || right.is(BigDecimal.class)
                            ? "Calculate with amounts by add( … ) and multiply( … )."
                            : "Compare a day with a day and a number with a number; numbers stand without quotation marks.");
        }
    }

    /** Says so where two things are asked whether they are equal that never are. */
    static void equal(Position at, ValueType left, ValueType right, String operator, Reporter reporter) {
        if (!left.comparable(right)) {
            reporter.say(
                    "type-mismatch",
                    at,
                    "'" + operator + "' compares " + left.shown() + " with " + right.shown()
                            + ", which are never equal.",
                    constant(left)
                            .or(() -> constant(right))
                            .orElse("Compare a day with a day, a number with a number, a constant with its own kind."));
        }
    }

    /** How a constant of a kind is written; nothing where the kind has none. */
    private static Optional<String> constant(ValueType type) {
        Class<?> java = AllowedLanguage.classOf(type.name());
        return java == null || !java.isEnum()
                ? Optional.empty()
                : Optional.of("Write one of its constants, without quotation marks, as " + type.name() + "."
                        + java.getEnumConstants()[0] + ".");
    }
}
