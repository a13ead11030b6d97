package io.github.apsrules.workbench.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Walks over the tokens of a file. */
final class Cursor {
    private static final Set<String> KEYWORDS =
            Set.of("rule", "when", "then", "end", "declare", "not", "exists", "from");

    private final List<Token> tokens;
    private int next;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(next);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(next + ahead, tokens.size() - 1));
    }

    Token take() {
        Token token = tokens.get(next);
        if (token.kind() != Token.Kind.END) {
            next++;
        }
        return token;
    }

    boolean ahead(String text) {
        return peek().is(text);
    }

    boolean ended() {
        return peek().kind() == Token.Kind.END;
    }

    boolean takeIf(String text) {
        boolean there = ahead(text);
        if (there) {
            take();
        }
        return there;
    }

    Token need(String text, String after) throws Refused {
        if (!ahead(text)) {
            throw unexpected("'" + text + "'" + after);
        }
        return take();
    }

    Token needName(String what) throws Refused {
        if (peek().kind() != Token.Kind.NAME) {
            throw unexpected(what);
        }
        return take();
    }

    Token needText(String what) throws Refused {
        if (peek().kind() != Token.Kind.TEXT) {
            throw unexpected(what);
        }
        return take();
    }

    /** Refuses one more of what stands side by side already. */
    void few(int there) throws Refused {
        if (there >= AllowedLanguage.MOST_SIDE_BY_SIDE) {
            throw new Refused(
                    "too-large",
                    peek().at(),
                    "More than " + AllowedLanguage.MOST_SIDE_BY_SIDE
                            + " conditions, comparisons or conclusions stand side by side.",
                    "Split the rule; conclude a notion in a rule of its own, and read it here.");
        }
    }

    /** Offset after the last token taken. */
    int lastEnd() {
        return next == 0 ? 0 : tokens.get(next - 1).end();
    }

    int index() {
        return next;
    }

    void back(int index) {
        next = index;
    }

    Refused unexpected(String expected) {
        Token found = peek();
        return new Refused(
                "syntax",
                found.at(),
                "Here stands " + found.shown() + " where " + expected + " is expected.",
                fix(found));
    }

    private String fix(Token found) {
        String before = next < 1 ? "" : tokens.get(next - 1).text();
        String small = found.text().toLowerCase(Locale.ROOT);
        if (found.is("=")) {
            return "Compare with two signs, as in a == b.";
        }
        if (found.is(">") && before.equals("<")) {
            return "Write != for what is not equal.";
        }
        if (before.equals("declare") || before.equals("rule")) {
            return "An end is missing above.";
        }
        if (found.is("'")) {
            return "Write texts between straight double quotation marks, as \"PASSPORT\".";
        }
        if (found.is("and") || found.is("or")) {
            return "Write " + (found.is("and") ? "a comma or &&" : "||") + " between what stands in the brackets.";
        }
        if (!small.equals(found.text()) && KEYWORDS.contains(small)) {
            return "Write " + small + " in small letters.";
        }
        if (KEYWORDS.contains(before.toLowerCase(Locale.ROOT)) && !KEYWORDS.contains(before)) {
            return "Write " + before.toLowerCase(Locale.ROOT) + " in small letters.";
        }
        return "Compare with a neighbouring rule: a bracket, comma, quotation mark or semicolon may be missing before it.";
    }

    Refused forbidden(String code, Token at, String sentence, String fix) {
        return new Refused(code, at.at(), sentence, fix);
    }
}
