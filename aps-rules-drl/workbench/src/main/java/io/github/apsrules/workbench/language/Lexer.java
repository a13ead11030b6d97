package io.github.apsrules.workbench.language;

import java.util.ArrayList;
import java.util.List;

/** Splits a law file into words, numbers, texts and signs; refuses every character that could be read in two ways. */
final class Lexer {
    private static final List<String> LONG_SIGNS = List.of("==", "!=", "<=", ">=", "&&", "||", "->", "::", ":=");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int offset;
    private int line = 1;
    private int lineStart;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> read(String text) throws Refused {
        Lexer lexer = new Lexer(text);
        lexer.run();
        return lexer.tokens;
    }

    private void run() throws Refused {
        if (text.startsWith("\uFEFF")) {
            throw forbidden("The file begins with an invisible byte order mark", "Save it as UTF-8 without BOM.");
        }
        while (offset < text.length()) {
            char c = text.charAt(offset);
            if (c == '\n') {
                offset++;
                line++;
                lineStart = offset;
            } else if (c == ' ' || c == '\t') {
                offset++;
            } else if (c == '\r') {
                carriageReturn();
            } else if (text.startsWith("//", offset)) {
                lineComment();
            } else if (text.startsWith("/*", offset)) {
                blockComment();
            } else if (c == '"') {
                quoted();
            } else if (nameStart(c)) {
                name();
            } else if (digit(c)) {
                number();
            } else {
                sign(c);
            }
        }
        tokens.add(new Token(Token.Kind.END, "", here(), offset));
    }

    private Position here() {
        return new Position(line, offset - lineStart + 1, offset);
    }

    private void lineComment() throws Refused {
        while (offset < text.length() && text.charAt(offset) != '\n') {
            comment();
        }
    }

    private void blockComment() throws Refused {
        Position start = here();
        int close = text.indexOf("*/", offset + 2);
        if (close < 0) {
            throw new Refused("syntax", start, "A comment that begins with /* never ends.", "Close it with */.");
        }
        while (offset < close + 2) {
            if (text.charAt(offset) == '\n') {
                offset++;
                line++;
                lineStart = offset;
            } else {
                comment();
            }
        }
    }

    private void comment() throws Refused {
        char c = text.charAt(offset);
        if (c == '\\' && offset + 1 < text.length() && text.charAt(offset + 1) == 'u') {
            throw forbidden("A character is written by its number (\\u…)", "Write the character itself.");
        }
        if (c == '\r') {
            carriageReturn();
            return;
        }
        if (Characters.hidden(c)) {
            throw forbidden("An invisible character stands in a comment", "Delete it.");
        }
        offset++;
    }

    /** A line may end with CR LF; a CR alone ends a line for one reader and not for another. */
    private void carriageReturn() throws Refused {
        if (offset + 1 >= text.length() || text.charAt(offset + 1) != '\n') {
            throw forbidden(
                    "A line ends with a carriage return alone", "Save the file with the line ends of Unix or Windows.");
        }
        offset++;
    }

    private void quoted() throws Refused {
        Position start = here();
        StringBuilder value = new StringBuilder();
        offset++;
        while (true) {
            char c = offset < text.length() ? text.charAt(offset) : '\n';
            if (c == '\n' || c == '\r') {
                throw new Refused(
                        "syntax", start, "A text begins with \" and does not end on its line.", "Close it with \".");
            }
            if (c == '"') {
                offset++;
                break;
            }
            if (c == '\\') {
                value.append(escaped());
            } else if (c < ' ' || Characters.hidden(c)) {
                throw forbidden("An invisible character stands in a text", "Delete it.");
            } else {
                value.append(c);
                offset++;
            }
        }
        if (value.length() > AllowedLanguage.LONGEST_TEXT) {
            throw new Refused(
                    "too-large",
                    start,
                    "A text has more than " + AllowedLanguage.LONGEST_TEXT + " characters.",
                    "Words for readers stand in texts/….properties; write their key here.");
        }
        tokens.add(new Token(Token.Kind.TEXT, value.toString(), start, offset));
    }

    private char escaped() throws Refused {
        char next = offset + 1 < text.length() ? text.charAt(offset + 1) : ' ';
        boolean number = next == 'u' || text.startsWith("\\\\u", offset);
        if (number || (next != '\\' && next != '"')) {
            throw forbidden(
                    number ? "A character is written by its number (\\u…)" : "A backslash stands in a text",
                    "Write the character itself; only \\\" and \\\\ are allowed.");
        }
        offset += 2;
        return next;
    }

    private void name() {
        Position start = here();
        while (offset < text.length() && (nameStart(text.charAt(offset)) || digit(text.charAt(offset)))) {
            offset++;
        }
        tokens.add(new Token(Token.Kind.NAME, text.substring(start.offset(), offset), start, offset));
    }

    private void number() throws Refused {
        Position start = here();
        while (offset < text.length() && digit(text.charAt(offset))) {
            offset++;
        }
        int length = offset - start.offset();
        if (length > 9 || (offset < text.length() && nameStart(text.charAt(offset)))) {
            throw new Refused(
                    "syntax",
                    start,
                    "This number is not written plainly.",
                    "Write a whole number of at most nine digits; write an amount as a text, as \"1867.02\".");
        }
        tokens.add(new Token(Token.Kind.NUMBER, text.substring(start.offset(), offset), start, offset));
    }

    private void sign(char c) throws Refused {
        if (c == '\\') {
            throw forbidden("A backslash stands outside of a text", "Write the character itself.");
        }
        if (c <= ' ' || c > '~') {
            throw forbidden(
                    "The character '" + (Characters.hidden(c) ? "#" + (int) c : String.valueOf(c))
                            + "' stands outside of texts and comments",
                    c == '“' || c == '”' || c == '«' || c == '»'
                            ? "Write the straight quotation mark \"."
                            : "Names are written with the letters a to z without accents.");
        }
        Position start = here();
        String sign = LONG_SIGNS.stream()
                .filter(one -> text.startsWith(one, offset))
                .findFirst()
                .orElse(String.valueOf(c));
        offset += sign.length();
        tokens.add(new Token(Token.Kind.SIGN, sign, start, offset));
    }

    private Refused forbidden(String what, String fix) {
        return new Refused("forbidden-character", here(), what + ".", fix);
    }

    private static boolean nameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
