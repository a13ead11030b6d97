package io.github.apsrules.engine;

/** Finds its way in the text of rules: what is a string, and what is a comment. */
public final class DrlText {
    private DrlText() {}

    /**
     * {@return the text with blanks for comments, each line where it was}
     *
     * @param text of a DRL file
     */
    public static String withoutComments(String text) {
        StringBuilder plain = new StringBuilder(text);
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            if (isQuote(text.charAt(at))) {
                end = afterString(text, at);
            } else if (text.startsWith("//", at)) {
                end = before(text.indexOf('\n', at), text);
                blank(plain, at, end);
            } else if (text.startsWith("/*", at)) {
                int close = text.indexOf("*/", at + 2);
                end = close < 0 ? text.length() : close + 2;
                blank(plain, at, end);
            }
            at = end;
        }
        return plain.toString();
    }

    /** {@return the place after the bracket that closes the one before a place} */
    static int afterBrackets(String text, int from) {
        int open = 1;
        int at = from;
        while (at < text.length() && open > 0) {
            char next = text.charAt(at);
            if (isQuote(next)) {
                at = afterString(text, at);
                continue;
            }
            open += next == '(' ? 1 : next == ')' ? -1 : 0;
            at++;
        }
        return at;
    }

    private static boolean isQuote(char sign) {
        return sign == '"' || sign == '\'';
    }

    private static int afterString(String text, int from) {
        char quote = text.charAt(from);
        int at = from + 1;
        while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, text.length());
    }

    private static int before(int found, String text) {
        return found < 0 ? text.length() : found;
    }

    private static void blank(StringBuilder plain, int from, int to) {
        for (int at = from; at < to; at++) {
            if (plain.charAt(at) != '\n') {
                plain.setCharAt(at, ' ');
            }
        }
    }
}
