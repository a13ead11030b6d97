package io.github.apsrules.workbench.language;

/**
 * A place in a file.
 *
 * @param line line, from 1
 * @param column column, from 1
 * @param offset characters before it, from 0
 */
public record Position(int line, int column, int offset) {
    /** The first character of a file. */
    public static final Position START = new Position(1, 1, 0);
}
