package io.github.apsrules.workbench.coverage;

import io.github.apsrules.workbench.language.AllowedLanguage;
import io.github.apsrules.workbench.language.Expr;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the values of expressions of conditions as the engine does. Not thread-safe. */
final class Evaluator {
    private static final Object NO_FACT = new Object();

    private final Map<String, @Nullable Object> variables;
    private final Object fact;
    private boolean unknown;

    Evaluator(Map<String, @Nullable Object> variables, @Nullable Object fact) {
        this.variables = variables;
        this.fact = fact == null ? NO_FACT : fact;
    }

    /** Whether something that was read was not told. */
    boolean sawUnknown() {
        return unknown;
    }

    /** Whether an expression is true; false where it cannot be read because something was not told. */
    boolean holds(Expr expr) {
        unknown = false;
        try {
            return Boolean.TRUE.equals(value(expr));
        } catch (NullPointerException | Reflection.NotReadable untold) {
            unknown = true;
            return false;
        }
    }

    @Nullable
    Object value(Expr expr) {
        if (expr instanceof Expr.Text text) {
            return text.value();
        } else if (expr instanceof Expr.Digits digits) {
            return Integer.valueOf(digits.value());
        } else if (expr instanceof Expr.Word word) {
            return word.value().equals("null") ? null : Boolean.valueOf(word.value());
        } else if (expr instanceof Expr.Name name) {
            return noted(name.name().startsWith("$") ? variables.get(name.name()) : ofFact(name.name()));
        } else if (expr instanceof Expr.Member member) {
            return member(member);
        } else if (expr instanceof Expr.Call call) {
            return noted(call(call));
        } else if (expr instanceof Expr.Make make) {
            return Reflection.make(make.type(), values(make.arguments()));
        } else if (expr instanceof Expr.Cast cast) {
            Number number = (Number) Objects.requireNonNull(value(cast.inner()));
            return cast.type().equals("int") ? (Object) number.intValue() : (Object) number.longValue();
        } else if (expr instanceof Expr.Unary unary) {
            Object inner = Objects.requireNonNull(value(unary.inner()));
            return unary.operator().equals("!") ? (Object) !((Boolean) inner) : (Object) (-((Number) inner).intValue());
        } else if (expr instanceof Expr.In in) {
            Object left = value(in.left());
            boolean found = in.items().stream().anyMatch(item -> same(left, value(item)));
            return found != in.negated();
        }
        return binary((Expr.Binary) expr);
    }

    private @Nullable Object noted(@Nullable Object read) {
        if (read == null || (read instanceof Enum<?> constant && constant.name().equals("UNKNOWN"))) {
            unknown = true;
        }
        return read;
    }

    private @Nullable Object ofFact(String name) {
        return name.equals("this") ? fact : Reflection.field(fact, name);
    }

    private @Nullable Object member(Expr.Member member) {
        Class<?> type = type(member.target());
        if (type != null) {
            return Reflection.constant(type, member.name());
        }
        return noted(Reflection.field(Objects.requireNonNull(value(member.target())), member.name()));
    }

    private static @Nullable Class<?> type(Expr expr) {
        if (expr instanceof Expr.Name name && Character.isUpperCase(name.name().charAt(0))) {
            return AllowedLanguage.classOf(name.name());
        }
        return expr instanceof Expr.Member member && member.target() instanceof Expr.Name outer
                ? AllowedLanguage.classOf(outer.name() + "." + member.name())
                : null;
    }

    private @Nullable Object call(Expr.Call call) {
        List<@Nullable Object> arguments = values(call.arguments());
        if (call.target() == null) {
            return arguments.isEmpty()
                    ? Reflection.field(fact, call.name())
                    : Reflection.call(fact, call.name(), arguments);
        }
        Class<?> type = type(call.target());
        if (type != null) {
            return Reflection.callStatic(type, call.name(), arguments);
        }
        Object target = Objects.requireNonNull(value(call.target()));
        return arguments.isEmpty()
                ? Reflection.field(target, call.name())
                : Reflection.call(target, call.name(), arguments);
    }

    private List<@Nullable Object> values(List<Expr> exprs) {
        List<@Nullable Object> values = new ArrayList<>();
        exprs.forEach(expr -> values.add(value(expr)));
        return values;
    }

    private Object binary(Expr.Binary binary) {
        String operator = binary.operator();
        Object left = value(binary.left());
        if (operator.equals("&&") || operator.equals("||")) {
            boolean first = Boolean.TRUE.equals(left);
            return first == operator.equals("||") ? first : Boolean.TRUE.equals(value(binary.right()));
        }
        Object right = value(binary.right());
        return switch (operator) {
            case "==" -> same(left, right);
            case "!=" -> !same(left, right);
            case "+" ->
                left instanceof String || right instanceof String
                        ? String.valueOf(left) + right
                        : (Object) Math.toIntExact(whole(left) + whole(right));
            case "-" -> Math.toIntExact(whole(left) - whole(right));
            case "*" -> Math.toIntExact(whole(left) * whole(right));
            case "contains" -> ((Collection<?>) Objects.requireNonNull(left)).contains(right);
            case "memberOf" -> ((Collection<?>) Objects.requireNonNull(right)).contains(left);
            case "matches" -> ((String) Objects.requireNonNull(left)).matches(String.valueOf(right));
            default -> ordered(operator, compare(left, right));
        };
    }

    private static boolean ordered(String operator, int order) {
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static long whole(@Nullable Object number) {
        return ((Number) Objects.requireNonNull(number)).longValue();
    }

    private static boolean same(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number && right instanceof Number) {
            return compare(left, right) == 0;
        }
        return Objects.equals(left, right);
    }

    @SuppressWarnings("unchecked") // both are of one type, as the check of the language saw to
    private static int compare(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number a && right instanceof Number b) {
            return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString()));
        }
        return ((Comparable<Object>) Objects.requireNonNull(left)).compareTo(Objects.requireNonNull(right));
    }
}
