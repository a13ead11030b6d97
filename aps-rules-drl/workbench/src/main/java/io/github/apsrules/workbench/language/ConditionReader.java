package io.github.apsrules.workbench.language;

import io.github.apsrules.workbench.language.Condition.Constraint;
import io.github.apsrules.workbench.language.Condition.Fold;
import io.github.apsrules.workbench.language.Condition.Gathered;
import io.github.apsrules.workbench.language.Condition.Kind;
import io.github.apsrules.workbench.language.Condition.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the conditions of a rule. */
final class ConditionReader {
    private static final Map<String, String> REFUSED = Map.of(
            "eval", "Write the condition inside the brackets of a fact or notion.",
            "forall", "Write not X( … ) with the opposite condition.",
            "collect", "Use accumulate( X( $y : field ); $all : collectList( $y ) ).",
            "or", "Write one rule for each alternative; inside brackets use || or in ( … ).",
            "and", "Write each condition on a line of its own.",
            "if", "Write one rule for each case.",
            "do", "Write one rule for each case.");

    private final Cursor cursor;
    private final ExprReader expressions;

    ConditionReader(Cursor cursor) {
        this.cursor = cursor;
        this.expressions = new ExprReader(cursor);
    }

    List<Condition> read() throws Refused {
        List<Condition> conditions = new ArrayList<>();
        while (!cursor.ahead("then")) {
            if (cursor.ended() || cursor.ahead("end") || cursor.ahead("rule")) {
                throw cursor.unexpected("'then'");
            }
            cursor.few(conditions.size());
            conditions.add(condition());
        }
        return List.copyOf(conditions);
    }

    private Condition condition() throws Refused {
        Token first = cursor.peek();
        refuseKeyword(first);
        if (first.is("accumulate")) {
            return gathered();
        }
        if (first.is("not") || first.is("exists")) {
            cursor.take();
            Kind kind = first.is("not") ? Kind.NOT : Kind.EXISTS;
            if (cursor.ahead("(")) {
                throw group(first);
            }
            refuseKeyword(cursor.peek());
            return pattern(first.at(), kind);
        }
        if (first.is("(")) {
            throw group(first);
        }
        return pattern(first.at(), Kind.EACH);
    }

    private Refused group(Token first) {
        return new Refused(
                first.is("exists") ? "exists-and-not" : "forbidden-condition",
                first.at(),
                first.is("(")
                        ? "Conditions are grouped with brackets."
                        : "Conditions are grouped after '" + first.text()
                                + "': such a rule can stop firing, silently, when another rule is added.",
                "Write each condition on a line of its own, as exists A( … ) and not B( … ).");
    }

    private void refuseKeyword(Token token) throws Refused {
        String fix = token.kind() == Token.Kind.NAME ? REFUSED.get(token.text()) : null;
        if (fix != null) {
            throw new Refused(
                    "forbidden-condition", token.at(), "'" + token.text() + "' is not allowed as a condition.", fix);
        }
        if (token.is("?") || token.is("/") || token.is("@")) {
            throw new Refused(
                    "forbidden-condition",
                    token.at(),
                    "A condition begins with '" + token.text() + "'.",
                    "Write the name of a fact or notion and its round brackets.");
        }
    }

    private Pattern pattern(Position at, Kind kind) throws Refused {
        String binding = expressions.binding();
        if (binding != null && kind != Kind.EACH) {
            throw new Refused(
                    "syntax",
                    at,
                    "The variable " + binding + " stands after '" + kind.name().toLowerCase(java.util.Locale.ROOT)
                            + "', where it stands for nothing.",
                    "Leave the variable out.");
        }
        refuseKeyword(cursor.peek());
        Token type = cursor.needName("the name of a fact or notion");
        if (cursor.ahead(".") || cursor.ahead("[") || cursor.ahead("<")) {
            throw new Refused(
                    "forbidden-type",
                    type.at(),
                    "'" + type.text() + cursor.peek().text() + "…' is not the name of a fact or notion.",
                    "Write its short name alone; vocabulary.drl imports it.");
        }
        cursor.need("(", " after " + type.text());
        List<Constraint> constraints = new ArrayList<>();
        if (!cursor.takeIf(")")) {
            do {
                cursor.few(constraints.size());
                constraints.add(constraint());
            } while (cursor.takeIf(","));
            cursor.need(")", " or a comma");
        }
        Expr from = from();
        return new Pattern(at, cursor.lastEnd(), kind, binding, type.text(), type.at(), List.copyOf(constraints), from);
    }

    private @Nullable Expr from() throws Refused {
        if (cursor.ahead("over")) {
            throw new Refused(
                    "forbidden-condition",
                    cursor.peek().at(),
                    "'over' is not allowed.",
                    "Compare dates in the brackets.");
        }
        if (!cursor.takeIf("from")) {
            return null;
        }
        Token source = cursor.peek();
        if (source.is("entry") || source.is("collect") || source.is("accumulate") || source.is("window")) {
            throw new Refused(
                    "forbidden-condition",
                    source.at(),
                    "'from " + source.text() + "' is not allowed.",
                    "'from' takes values from $values : LegalValues() only.");
        }
        return expressions.read();
    }

    private Constraint constraint() throws Refused {
        Position at = cursor.peek().at();
        String binding = expressions.binding();
        if (cursor.peek(1).is(":=")) {
            throw new Refused("forbidden-condition", at, "':=' is not allowed.", "Write == or : instead.");
        }
        Expr value = expressions.read();
        return new Constraint(at, cursor.lastEnd(), binding, value);
    }

    private Gathered gathered() throws Refused {
        Token start = cursor.take();
        cursor.need("(", "");
        refuseKeyword(cursor.peek());
        if (cursor.ahead("not") || cursor.ahead("exists") || cursor.ahead("accumulate") || cursor.ahead("(")) {
            throw cursor.unexpected("one fact or notion");
        }
        Pattern pattern = pattern(cursor.peek().at(), Kind.EACH);
        List<Pattern> more = new ArrayList<>();
        while (cursor.takeIf("and")) {
            cursor.few(more.size());
            more.add(beside());
        }
        if (!cursor.ahead(";")) {
            throw new Refused(
                    "forbidden-condition",
                    start.at(),
                    "This accumulate has a form that is not allowed.",
                    "Write accumulate( X( $y : field ); $all : collectList( $y ) ).");
        }
        cursor.take();
        List<Fold> folds = new ArrayList<>();
        do {
            folds.add(fold());
        } while (cursor.takeIf(","));
        List<Constraint> constraints = new ArrayList<>();
        if (cursor.takeIf(";")) {
            do {
                constraints.add(constraint());
            } while (cursor.takeIf(","));
        }
        cursor.need(")", " to close accumulate");
        return new Gathered(start.at(), pattern, List.copyOf(more), List.copyOf(folds), List.copyOf(constraints));
    }

    /** A pattern after {@code and} in accumulate; brackets may stand around one after {@code not}. */
    private Pattern beside() throws Refused {
        Token first = cursor.peek();
        Kind kind = first.is("not") ? Kind.NOT : first.is("exists") ? Kind.EXISTS : Kind.EACH;
        boolean bracket = false;
        if (kind != Kind.EACH) {
            cursor.take();
            bracket = cursor.takeIf("(");
        }
        refuseKeyword(cursor.peek());
        Pattern pattern = pattern(first.at(), kind);
        if (bracket) {
            cursor.need(")", " after the condition");
        }
        return pattern;
    }

    private Fold fold() throws Refused {
        Position at = cursor.peek().at();
        String binding = expressions.binding();
        Token function = cursor.needName("collectList, count or sum");
        if (binding == null || !AllowedLanguage.FOLDS.contains(function.text())) {
            throw new Refused(
                    "forbidden-condition",
                    function.at(),
                    "accumulate makes '" + function.text() + "' of what it gathers.",
                    "Write $all : collectList( $y ), $number : count( $y ) or $total : sum( $y ).");
        }
        List<Expr> arguments = expressions.arguments();
        if (arguments.size() != 1) {
            throw new Refused(
                    "syntax",
                    function.at(),
                    function.text() + " takes one value.",
                    "Write one $variable in its brackets.");
        }
        return new Fold(at, binding, function.text(), arguments.get(0));
    }
}
