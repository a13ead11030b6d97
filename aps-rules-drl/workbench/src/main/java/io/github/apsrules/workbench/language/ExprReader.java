package io.github.apsrules.workbench.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads expressions. */
final class ExprReader {
    private static final Set<String> COMPARISONS =
            Set.of("==", "!=", "<", "<=", ">", ">=", "contains", "memberOf", "matches");
    private static final Set<String> OTHER_OPERATORS = Set.of(
            "soundslike",
            "str",
            "excludes",
            "instanceof",
            "before",
            "after",
            "during",
            "coincides",
            "overlaps",
            "meets",
            "starts",
            "finishes",
            "includes");

    private final Cursor cursor;
    private final OperandReader operands;
    private int depth;

    ExprReader(Cursor cursor) {
        this.cursor = cursor;
        this.operands = new OperandReader(cursor, this);
    }

    Expr read() throws Refused {
        if (depth == 0) {
            operands.begin();
        }
        if (++depth > AllowedLanguage.DEEPEST) {
            throw new Refused(
                    "too-large",
                    cursor.peek().at(),
                    "Brackets are nested more than " + AllowedLanguage.DEEPEST + " deep.",
                    "Write it as several conditions or rules.");
        }
        Expr left = and();
        while (cursor.ahead("||")) {
            Token sign = cursor.take();
            left = new Expr.Binary(sign.at(), "||", left, and());
        }
        depth--;
        return left;
    }

    private Expr and() throws Refused {
        Expr left = comparison();
        while (cursor.ahead("&&")) {
            Token sign = cursor.take();
            left = new Expr.Binary(sign.at(), "&&", left, comparison());
        }
        return left;
    }

    private Expr comparison() throws Refused {
        Expr left = sum();
        Token sign = cursor.peek();
        if (sign.kind() == Token.Kind.TEXT) {
            return left;
        }
        boolean negated = sign.is("not") && cursor.peek(1).is("in");
        if (negated || sign.is("in")) {
            cursor.take();
            if (negated) {
                cursor.take();
            }
            return new Expr.In(sign.at(), left, negated, operands.arguments());
        }
        if (COMPARISONS.contains(sign.text())) {
            cursor.take();
            return new Expr.Binary(sign.at(), sign.text(), left, sum());
        }
        if (OTHER_OPERATORS.contains(sign.text())) {
            throw new Refused(
                    "forbidden-condition",
                    sign.at(),
                    "The comparison '" + sign.text() + "' is not part of the language.",
                    "Use == != < <= > >=, in ( … ), contains or matches.");
        }
        return left;
    }

    private Expr sum() throws Refused {
        Expr left = product();
        while (cursor.ahead("+") || cursor.ahead("-")) {
            Token sign = cursor.take();
            left = new Expr.Binary(sign.at(), sign.text(), left, product());
        }
        return left;
    }

    private Expr product() throws Refused {
        Expr left = unary();
        while (cursor.ahead("*")) {
            Token sign = cursor.take();
            left = new Expr.Binary(sign.at(), "*", left, unary());
        }
        return left;
    }

    private Expr unary() throws Refused {
        Token first = cursor.peek();
        if (first.is("!") || first.is("-")) {
            if (++depth > AllowedLanguage.DEEPEST) {
                throw new Refused("too-large", first.at(), "Signs are piled up.", "Write it plainly.");
            }
            cursor.take();
            Expr.Unary unary = new Expr.Unary(first.at(), first.text(), unary());
            depth--;
            return unary;
        }
        if (first.is("(")) {
            Token type = cursor.peek(1);
            if (type.kind() == Token.Kind.NAME && cursor.peek(2).is(")") && cast(type.text(), cursor.peek(3))) {
                cursor.take();
                cursor.take();
                cursor.take();
                return new Expr.Cast(type.at(), type.text(), operands.read());
            }
        }
        return operands.read();
    }

    private static boolean cast(String type, Token following) {
        boolean value = (following.kind() == Token.Kind.NAME && !following.is("in") && !following.is("not"))
                || following.kind() == Token.Kind.TEXT
                || following.kind() == Token.Kind.NUMBER
                || following.is("(");
        return value && !type.startsWith("$");
    }

    /** Values in round brackets, commas between. */
    List<Expr> arguments() throws Refused {
        if (depth == 0) {
            operands.begin();
        }
        return operands.arguments();
    }

    /** The {@code $variable} of a {@code $variable :}, or {@code null}. */
    @Nullable
    String binding() throws Refused {
        Token name = cursor.peek();
        if (name.kind() != Token.Kind.NAME || !cursor.peek(1).is(":")) {
            return null;
        }
        if (!name.text().startsWith("$") || name.text().length() == 1) {
            throw new Refused(
                    "syntax",
                    name.at(),
                    "The variable '" + name.text() + "' does not begin with $.",
                    "Write $" + name.text().replace("$", "") + " : … and use it with the $.");
        }
        cursor.take();
        cursor.take();
        return name.text();
    }
}
