package io.github.apsrules.workbench.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the type of each expression; refuses what is not in the language and says what does not fit. */
final class Typer {
    private static final Set<String> ORDER = Set.of("<", "<=", ">", ">=");

    private final Vocabulary vocabulary;
    private final Members members;
    private final Reporter reporter;
    private final CallTyper calls;

    Typer(Vocabulary vocabulary, Reporter reporter) {
        this.vocabulary = vocabulary;
        this.members = new Members(vocabulary);
        this.reporter = reporter;
        this.calls = new CallTyper(this, vocabulary, members, reporter);
    }

    ValueType type(Expr expr, Scope scope) {
        if (expr instanceof Expr.Text) {
            return ValueType.TEXT;
        } else if (expr instanceof Expr.Digits number) {
            return number(number);
        } else if (expr instanceof Expr.Word word) {
            return word.value().equals("null") ? ValueType.NULL : ValueType.TRUTH;
        } else if (expr instanceof Expr.Name name) {
            return name(name, scope);
        } else if (expr instanceof Expr.Member member) {
            return member(member, scope);
        } else if (expr instanceof Expr.Call call) {
            return calls.call(call, scope);
        } else if (expr instanceof Expr.Make make) {
            return calls.make(make, scope);
        } else if (expr instanceof Expr.Cast cast) {
            return Operators.cast(cast, type(cast.inner(), scope), reporter);
        } else if (expr instanceof Expr.Unary unary) {
            ValueType inner = type(unary.inner(), scope);
            guarded(unary.at(), unary.inner(), inner, "after " + unary.operator());
            return Operators.unary(unary, inner, reporter);
        } else if (expr instanceof Expr.In in) {
            ValueType left = type(in.left(), scope);
            in.items().forEach(item -> Operators.equal(item.at(), left, type(item, scope), "in", reporter));
            return ValueType.TRUTH;
        } else if (expr instanceof Expr.Binary binary) {
            return binary(binary, scope);
        }
        return ValueType.UNKNOWN;
    }

    /** Whether a name is that of a type rather than of a field. */
    @Nullable
    ValueType asType(Expr expr, Scope scope) {
        if (expr instanceof Expr.Name name
                && !name.name().startsWith("$")
                && (scope.fact() == null || members.field(scope.fact(), name.name()) == null)) {
            return vocabulary.type(name.name());
        }
        if (expr instanceof Expr.Member member && member.target() instanceof Expr.Name outer) {
            return asType(outer, scope) == null ? null : vocabulary.type(outer.name() + "." + member.name());
        }
        return null;
    }

    private ValueType number(Expr.Digits number) {
        if (Long.parseLong(number.value()) > AllowedLanguage.LARGEST_NUMBER) {
            reporter.say(
                    "too-large",
                    number.at(),
                    "The number " + number.value() + " is larger than " + AllowedLanguage.LARGEST_NUMBER + ".",
                    "Write an amount as a text in a LegalValue.amount( … ).");
        }
        return ValueType.NUMBER;
    }

    private ValueType name(Expr.Name name, Scope scope) {
        if (name.name().startsWith("$")) {
            ValueType type = scope.variable(name.name());
            if (type == null) {
                reporter.unknown(
                        "unbound-variable",
                        name.at(),
                        "The variable " + name.name()
                                + " stands for nothing here: no condition above gives it a value.",
                        name.name(),
                        scope.variables());
                return ValueType.UNKNOWN;
            }
            return type.unless(scope.told(name.name()));
        }
        ValueType fact = scope.fact();
        if (name.name().equals("this") && fact != null) {
            return fact;
        }
        if (fact != null) {
            return field(name.at(), fact, name.name(), name.name(), scope);
        }
        reporter.say(
                "unbound-variable",
                name.at(),
                "'" + name.name() + "' stands for nothing here.",
                "Bind the field in a condition, as $" + name.name() + " : " + name.name() + ", and write $"
                        + name.name() + ".");
        return ValueType.UNKNOWN;
    }

    private ValueType field(Position at, ValueType of, String field, String path, Scope scope) {
        if (of.unknown()) {
            return of;
        }
        ValueType type = members.field(of, field);
        if (type == null) {
            reporter.unknown(
                    "unknown-field",
                    at,
                    "There is no field '" + field + "' in " + of.name() + ".",
                    field,
                    members.fields(of));
            return ValueType.UNKNOWN;
        }
        return type.unless(scope.told(path));
    }

    private ValueType member(Expr.Member member, Scope scope) {
        ValueType holder = asType(member.target(), scope);
        if (holder != null) {
            return constant(member, holder);
        }
        if (member.target() instanceof Expr.Name name
                && Character.isUpperCase(name.name().charAt(0))
                && (scope.fact() == null || members.field(scope.fact(), name.name()) == null)) {
            reporter.unknown(
                    "unknown-type",
                    name.at(),
                    "The language has no type '" + name.name() + "'.",
                    name.name(),
                    vocabulary.names());
            return ValueType.UNKNOWN;
        }
        ValueType of = type(member.target(), scope);
        guarded(member.at(), member.target(), of, "." + member.name());
        return field(member.at(), of, member.name(), Guards.path(member), scope);
    }

    private ValueType constant(Expr.Member member, ValueType holder) {
        AllowedType type = holder.java() == null ? null : AllowedLanguage.type(holder.java());
        if (type != null && type.hasConstant(member.name())) {
            return type.java().isEnum() ? holder : constantType(type.java(), member.name());
        }
        reporter.unknown(
                "unknown-constant",
                member.at(),
                holder.name() + " has no constant '" + member.name() + "'.",
                member.name(),
                type == null ? Set.of() : type.constants());
        return ValueType.UNKNOWN;
    }

    private static ValueType constantType(Class<?> type, String name) {
        try {
            return ValueType.of(type.getField(name).getType());
        } catch (NoSuchFieldException gone) {
            throw new IllegalStateException("The list of the language names a constant that is no more: " + name, gone);
        }
    }

    private ValueType binary(Expr.Binary binary, Scope scope) {
        String operator = binary.operator();
        ValueType left = type(binary.left(), scope);
        boolean joins = operator.equals("&&") || operator.equals("||");
        Scope after = joins ? scope.with(Guards.of(binary.left(), operator.equals("&&"))) : scope;
        ValueType right = type(binary.right(), after);
        if (operator.equals("==") || operator.equals("!=")) {
            Operators.equal(binary.at(), left, right, operator, reporter);
            return ValueType.TRUTH;
        }
        boolean concat = operator.equals("+") && (left.is(String.class) || right.is(String.class));
        if (!concat) {
            guarded(binary.left().at(), binary.left(), left, operator);
            guarded(binary.right().at(), binary.right(), right, operator);
        }
        if (left.unknown() || right.unknown() || concat) {
            return concat ? ValueType.TEXT : joins || ORDER.contains(operator) ? ValueType.TRUTH : ValueType.UNKNOWN;
        }
        return Operators.check(binary, left, right, reporter);
    }

    /** Says so where something is read that may be missing. */
    void guarded(Position at, Expr expr, ValueType type, String use) {
        if (type.nullable() && !type.isNull()) {
            String path = Guards.path(expr);
            boolean fact = type.absence() == ValueType.Absence.FACT;
            reporter.say(
                    fact && !use.startsWith("in ") ? "unguarded-fact" : "unguarded-part",
                    at,
                    (path.isEmpty() ? "What stands here" : "'" + path + "'")
                            + (fact ? " may not have been told" : " may be missing")
                            + ", and is read without asking first (" + use + ").",
                    path.isEmpty() || path.startsWith("$")
                            ? "Ask before where it is bound, as field != null, $variable : field."
                            : "Write " + path + " != null before it, in the same brackets.");
        }
    }
}
