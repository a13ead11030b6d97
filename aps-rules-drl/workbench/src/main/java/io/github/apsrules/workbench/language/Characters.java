package io.github.apsrules.workbench.language;

/** Characters that an eye cannot tell from others. */
final class Characters {
    private Characters() {}

    /** Whether a character does not show, or changes the direction or order in which others show; ordinary and no-break spaces do show. */
    static boolean hidden(char c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || (type == Character.CONTROL && c != '\t' && c != '\r' && c != '\n')
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                // The first half of the tag characters, which stand for letters and show nothing.
                || c == (char) 0xDB40;
    }
}
