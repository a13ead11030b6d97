package io.github.apsrules.workbench.language;

import java.util.List;

/** Walks over the tokens of a file. */
final class Cursor {
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
                found.is("=")
                        ? "Compare with two signs, as in a == b."
                        : "Compare with a neighbouring rule: a bracket, comma, quotation mark or semicolon may be missing before it.");
    }

    Refused forbidden(String code, Token at, String sentence, String fix) {
        return new Refused(code, at.at(), sentence, fix);
    }
}
