package io.github.apsrules.workbench.language;

import java.util.ArrayList;
import java.util.List;

/** Reads what stands between operators: values, fields, calls. */
final class OperandReader {
    private final Cursor cursor;
    private final ExprReader expressions;
    private int size;

    OperandReader(Cursor cursor, ExprReader expressions) {
        this.cursor = cursor;
        this.expressions = expressions;
    }

    /** Starts to count the parts of another expression. */
    void begin() {
        size = 0;
    }

    private void grow() throws Refused {
        if (++size > AllowedLanguage.LONGEST) {
            throw new Refused(
                    "too-large",
                    cursor.peek().at(),
                    "An expression has more than " + AllowedLanguage.LONGEST + " parts.",
                    "Write it as several conditions or rules.");
        }
    }

    Expr read() throws Refused {
        Expr expr = primary();
        while (cursor.takeIf(".")) {
            grow();
            Token name = cursor.needName("the name of a field or method");
            expr = cursor.ahead("(")
                    ? new Expr.Call(name.at(), expr, name.text(), arguments())
                    : new Expr.Member(name.at(), expr, name.text());
        }
        return expr;
    }

    private Expr primary() throws Refused {
        grow();
        Token first = cursor.peek();
        return switch (first.kind()) {
            case TEXT -> {
                cursor.take();
                yield new Expr.Text(first.at(), first.text());
            }
            case NUMBER -> number();
            case NAME -> named();
            default -> {
                cursor.need("(", ", a value, a field or a $variable");
                Expr inner = expressions.read();
                cursor.need(")", " to close the bracket");
                yield inner;
            }
        };
    }

    private Expr number() throws Refused {
        Token number = cursor.take();
        Token dot = cursor.peek();
        if (dot.is(".") && dot.at().offset() == number.end()) {
            throw new Refused(
                    "syntax",
                    number.at(),
                    "A number with decimals stands here.",
                    "Write an amount as a text in a LegalValue.amount( … ), as \"1867.02\".");
        }
        return new Expr.Digits(number.at(), number.text());
    }

    private Expr named() throws Refused {
        Token name = cursor.take();
        return switch (name.text()) {
            case "true", "false", "null" -> new Expr.Word(name.at(), name.text());
            case "new" -> made();
            default ->
                cursor.ahead("(")
                        ? new Expr.Call(name.at(), null, name.text(), arguments())
                        : new Expr.Name(name.at(), name.text());
        };
    }

    private Expr made() throws Refused {
        Token type = cursor.needName("the name of a type");
        if (!cursor.ahead("(")) {
            throw new Refused(
                    "forbidden-type",
                    type.at(),
                    "'new " + type.text() + cursor.peek().text() + "…' is not the name of a notion alone.",
                    "Write the name of a notion and round brackets.");
        }
        return new Expr.Make(type.at(), type.text(), arguments());
    }

    List<Expr> arguments() throws Refused {
        List<Expr> arguments = new ArrayList<>();
        cursor.need("(", "");
        if (!cursor.takeIf(")")) {
            do {
                arguments.add(expressions.read());
            } while (cursor.takeIf(","));
            cursor.need(")", " or a comma");
        }
        return List.copyOf(arguments);
    }
}
