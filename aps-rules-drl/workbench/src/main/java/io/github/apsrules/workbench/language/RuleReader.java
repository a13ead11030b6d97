package io.github.apsrules.workbench.language;

import io.github.apsrules.workbench.language.LawFile.Annotation;
import io.github.apsrules.workbench.language.LawFile.Insertion;
import io.github.apsrules.workbench.language.LawFile.RuleTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a rule. */
final class RuleReader {
    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "enabled",
            "no",
            "agenda",
            "activation",
            "ruleflow",
            "auto",
            "lock",
            "date",
            "dialect",
            "duration",
            "timer",
            "calendars",
            "attributes",
            "refract",
            "direct");
    private static final Set<String> ANNOTATIONS = Set.of("questions", "citation");

    private final Cursor cursor;
    private String name = "";

    RuleReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The name of the rule being read, or an empty text. */
    String name() {
        return name;
    }

    RuleTree read() throws Refused {
        Token start = cursor.need("rule", "");
        if (cursor.peek().kind() == Token.Kind.NAME) {
            throw new Refused(
                    "syntax",
                    cursor.peek().at(),
                    "The name of a rule stands without quotation marks.",
                    "Write rule \"" + cursor.peek().text() + " …\".");
        }
        Token title = cursor.needText("the name of the rule in quotation marks");
        name = title.text();
        List<Annotation> annotations = new ArrayList<>();
        while (!cursor.ahead("when")) {
            if (cursor.ahead("@")) {
                annotations.add(annotation());
            } else {
                refuseAttribute();
            }
        }
        cursor.take();
        List<Condition> conditions = new ConditionReader(cursor).read();
        cursor.need("then", "");
        List<Insertion> insertions = new ArrayList<>();
        while (!cursor.ahead("end")) {
            cursor.few(insertions.size());
            insertions.add(insertion());
        }
        Token end = cursor.take();
        return new RuleTree(
                start.at(),
                name,
                title.at(),
                List.copyOf(annotations),
                conditions,
                List.copyOf(insertions),
                end.at().line());
    }

    private Annotation annotation() throws Refused {
        Token at = cursor.take();
        Token word = cursor.needName("the name of an annotation");
        if (!ANNOTATIONS.contains(word.text())) {
            throw new Refused(
                    "forbidden-annotation",
                    word.at(),
                    "The annotation @" + word.text() + " is not part of the language.",
                    "Rules carry @questions( \"…\" ) and @citation( \"…\" ) only.");
        }
        cursor.need("(", " after @" + word.text());
        Token value = cursor.needText("a text in quotation marks");
        if (cursor.ahead(",")) {
            throw new Refused(
                    "forbidden-annotation",
                    cursor.peek().at(),
                    "The annotation @" + word.text() + " has two texts, which the engine would read as one.",
                    "Write one text with blanks between, as @questions( \"ELIGIBILITY RENEWAL\" ).");
        }
        cursor.need(")", " after the text");
        return new Annotation(at.at(), word.text(), value.text());
    }

    private void refuseAttribute() throws Refused {
        Token token = cursor.peek();
        if (token.is("extends")) {
            throw new Refused(
                    "forbidden-attribute",
                    token.at(),
                    "A rule may not extend another.",
                    "Write the conditions out, or conclude a notion that both rules read.");
        }
        if (token.kind() == Token.Kind.NAME && ATTRIBUTES.contains(token.text())) {
            throw new Refused(
                    "forbidden-attribute",
                    token.at(),
                    "'" + token.text()
                            + (cursor.peek(1).is("-") ? "-" + cursor.peek(2).text() : "")
                            + "' is not allowed: rules have no order, no switch and no clock.",
                    "Delete it; write what must hold as a condition, and days as facts or values.");
        }
        throw cursor.unexpected("an annotation or 'when'");
    }

    private Insertion insertion() throws Refused {
        Token word = cursor.peek();
        if (!word.is("insert") && !word.is("insertLogical")) {
            if (cursor.ended() || word.is("rule") || word.is("declare")) {
                throw cursor.unexpected("'end'");
            }
            throw new Refused(
                    "forbidden-statement",
                    word.at(),
                    "After 'then' stands " + word.shown() + ".",
                    word.text().equalsIgnoreCase("end")
                            ? "Write end in small letters."
                            : "Only insert( … ); and insertLogical( … ); may stand there: a rule concludes and does nothing else.");
        }
        cursor.take();
        List<Expr> arguments = new ExprReader(cursor).arguments();
        if (arguments.size() != 1) {
            throw new Refused(
                    "forbidden-statement",
                    word.at(),
                    word.text() + " has " + arguments.size() + " things in its brackets.",
                    "Conclude one thing on each line.");
        }
        cursor.need(";", " at the end of the line");
        return new Insertion(word.at(), word.is("insertLogical"), arguments.get(0));
    }
}
