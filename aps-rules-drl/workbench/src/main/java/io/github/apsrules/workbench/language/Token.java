package io.github.apsrules.workbench.language;

/** A word, number, text or sign of a law file. */
record Token(Kind kind, String text, Position at, int end) {
    enum Kind {
        NAME,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    boolean is(String wanted) {
        return kind != Kind.TEXT && text.equals(wanted);
    }

    /** How a message names it. */
    String shown() {
        return switch (kind) {
            case END -> "the end of the file";
            case TEXT -> "the text \"" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "\"";
            default -> "'" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "'";
        };
    }
}
