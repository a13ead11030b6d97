package io.github.apsrules.workbench.language;

import io.github.apsrules.workbench.language.LawFile.Field;
import io.github.apsrules.workbench.language.LawFile.Import;
import io.github.apsrules.workbench.language.LawFile.Notion;
import io.github.apsrules.workbench.language.LawFile.RuleTree;
import java.util.ArrayList;
import java.util.List;

/** Reads law files; goes on after a problem with the next rule. */
public final class LawReader {
    private final String path;
    private final List<Problem> problems;
    private final List<Import> imports = new ArrayList<>();
    private final List<Notion> notions = new ArrayList<>();
    private final List<RuleTree> rules = new ArrayList<>();

    private LawReader(String path, List<Problem> problems) {
        this.path = path;
        this.problems = problems;
    }

    /**
     * Reads a file as far as it can be read.
     *
     * @param path its path
     * @param text its text
     * @param problems takes what cannot be read
     * @return what could be read of it
     */
    public static LawFile read(String path, String text, List<Problem> problems) {
        LawReader reader = new LawReader(path, problems);
        if (text.length() > AllowedLanguage.LARGEST_FILE) {
            problems.add(new Problem(
                    "too-large",
                    path,
                    Position.START,
                    "",
                    "The file has " + text.length() + " characters, more than " + AllowedLanguage.LARGEST_FILE + ".",
                    "Split it by article."));
        } else {
            try {
                reader.file(new Cursor(Lexer.read(text)));
            } catch (Refused refused) {
                problems.add(refused.in(path, ""));
            }
        }
        return new LawFile(
                path, text, List.copyOf(reader.imports), List.copyOf(reader.notions), List.copyOf(reader.rules));
    }

    private void file(Cursor cursor) throws Refused {
        if (!cursor.ahead("package") || !cursor.peek(1).is("law")) {
            throw new Refused(
                    "syntax",
                    cursor.peek().at(),
                    "The file does not begin with 'package law'.",
                    "Write package law as its first line.");
        }
        cursor.take();
        cursor.take();
        cursor.takeIf(";");
        if (cursor.ahead(".")) {
            throw cursor.unexpected("a new line: all law is in the package law");
        }
        while (!cursor.ended()) {
            RuleReader rule = new RuleReader(cursor);
            try {
                item(cursor, rule);
            } catch (Refused refused) {
                problems.add(refused.in(path, rule.name()));
                skip(cursor);
            }
        }
    }

    private void item(Cursor cursor, RuleReader rule) throws Refused {
        Token word = cursor.peek();
        switch (word.text()) {
            case "rule" -> rules.add(rule.read());
            case "import" -> imports.add(name(cursor));
            case "declare" -> notions.add(notion(cursor));
            case "function", "global", "query", "unit", "dialect", "expander", "template", "package", "class", "enum" ->
                throw new Refused(
                        "forbidden-statement",
                        word.at(),
                        "'" + word.text() + "' is not part of the language.",
                        "A law file holds rules and declared notions only.");
            default -> {
                if (word.kind() == Token.Kind.NAME
                        && ("salience".equals(word.text()) || cursor.peek(1).is("-"))) {
                    throw new Refused(
                            "forbidden-attribute",
                            word.at(),
                            "'" + word.text() + "' stands outside of a rule.",
                            "Delete it: rules have no order, no switch and no clock.");
                }
                throw new Refused(
                        "syntax",
                        word.at(),
                        "Here stands " + word.shown() + " where 'rule' or 'declare' is expected.",
                        "Begin a note with //; if a rule goes on here, an 'end' above it is one too many.");
            }
        }
    }

    private static Import name(Cursor cursor) throws Refused {
        cursor.take();
        Token first = cursor.needName("the name of a type");
        if (List.of("static", "function", "accumulate", "acc").contains(first.text())) {
            throw new Refused(
                    "forbidden-import",
                    first.at(),
                    "'import " + first.text() + "' is not allowed.",
                    "Only the types of the language can be imported; vocabulary.drl does it for all files.");
        }
        StringBuilder name = new StringBuilder(first.text());
        while (cursor.takeIf(".")) {
            name.append('.')
                    .append(
                            cursor.ahead("*")
                                    ? cursor.take().text()
                                    : cursor.needName("a name").text());
        }
        cursor.takeIf(";");
        return new Import(first.at(), name.toString());
    }

    private static Notion notion(Cursor cursor) throws Refused {
        Token start = cursor.take();
        Token name = cursor.needName("the name of the notion");
        if (List.of("entry", "window", "trait", "enum", "type").contains(name.text())) {
            throw forbidden(name, "'declare " + name.text() + "' is not allowed.");
        }
        if (cursor.ahead("extends") || cursor.ahead("@") || cursor.ahead(".")) {
            throw forbidden(
                    cursor.peek(),
                    "'" + cursor.peek().text() + "' stands after the name of the notion " + name.text() + ".");
        }
        List<Field> fields = new ArrayList<>();
        while (!cursor.takeIf("end")) {
            if (cursor.ended() || cursor.ahead("rule")) {
                throw cursor.unexpected(
                        "'end' of the notion declared in line " + start.at().line());
            }
            fields.add(field(cursor));
        }
        return new Notion(name.at(), name.text(), List.copyOf(fields));
    }

    private static Field field(Cursor cursor) throws Refused {
        Token name = cursor.needName("the name of a field");
        cursor.need(":", " after " + name.text());
        Token type = cursor.needName("the type of " + name.text());
        if (cursor.ahead("=") || cursor.ahead(".") || cursor.ahead("<") || cursor.ahead("[")) {
            throw forbidden(
                    cursor.peek(), "'" + cursor.peek().text() + "' stands after the type of " + name.text() + ".");
        }
        boolean key = false;
        while (cursor.takeIf("@")) {
            Token annotation = cursor.needName("key");
            if (!annotation.is("key") || key || cursor.ahead("(")) {
                throw new Refused(
                        "forbidden-annotation",
                        annotation.at(),
                        "A field carries @" + annotation.text() + cursor.peek().text() + ".",
                        "Fields of notions carry @key, once, and nothing else.");
            }
            key = true;
        }
        cursor.takeIf(",");
        return new Field(name.at(), name.text(), type.text(), key);
    }

    private static Refused forbidden(Token at, String sentence) {
        return new Refused(
                "forbidden-declare",
                at.at(),
                sentence,
                "Declare a notion as: declare Name, a line 'field : Type @key' for each field, end.");
    }

    /** Goes to the next rule or notion. */
    private static void skip(Cursor cursor) {
        while (!cursor.ended()) {
            boolean next = cursor.ahead("rule") && cursor.peek(1).kind() == Token.Kind.TEXT;
            if (next || cursor.ahead("import") || cursor.ahead("declare")) {
                return;
            }
            if (cursor.take().is("end")) {
                return;
            }
        }
    }
}
