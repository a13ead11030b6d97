package io.github.apsrules.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Lays text out on a terminal: wrapped at words, with hanging indents and, where they are shown, colours. Not thread-safe. */
public final class Sheet {
    /** A colour or weight. */
    public enum Ink {
        /** As it is. */
        PLAIN(""),
        /** Bold. */
        BOLD("1"),
        /** Faint. */
        FAINT("2"),
        /** Good. */
        GREEN("32"),
        /** Bad. */
        RED("31"),
        /** Open. */
        YELLOW("33"),
        /** Unsettled. */
        MAGENTA("35");

        private final String code;

        Ink(String code) {
            this.code = code;
        }
    }

    private final PrintWriter out;
    private final Terminal terminal;

    /**
     * Creates it.
     *
     * @param out where it is written
     * @param terminal its width, and whether it shows colours
     */
    public Sheet(PrintWriter out, Terminal terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** Writes an empty line. */
    public void gap() {
        out.println();
    }

    /**
     * Writes one line that is not wrapped, for tools that read it too.
     *
     * @param labelInk colour of the label
     * @param label the label
     * @param text the text after it
     */
    public void line(Ink labelInk, String label, String text) {
        out.println(painted(labelInk, label) + " " + text);
    }

    /**
     * Writes a paragraph.
     *
     * @param indent columns left free
     * @param ink colour of the text
     * @param text the text
     */
    public void paragraph(int indent, Ink ink, String text) {
        entry(indent, ink, "", 0, ink, text);
    }

    /**
     * Writes an entry: a label, and text that hangs beside it.
     *
     * @param indent columns left of the label
     * @param labelInk colour of the label
     * @param label the label
     * @param room columns for the label, the space after it included
     * @param ink colour of the text
     * @param text the text
     */
    public void entry(int indent, Ink labelInk, String label, int room, Ink ink, String text) {
        int hanging = indent + Math.max(room, label.isEmpty() ? 0 : label.length() + 1);
        int free = Math.max(20, terminal.width() - hanging);
        String start = " ".repeat(indent) + painted(labelInk, label) + " ".repeat(hanging - indent - label.length());
        StringBuilder line = new StringBuilder();
        for (String word : words(text)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > free) {
                out.println(start + painted(ink, line.toString()));
                start = " ".repeat(hanging);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        out.println(start + painted(ink, line.toString()));
    }

    /** The words, with signs that French sets apart kept beside their word. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split(" ")) {
            boolean apart = word.length() == 1 && ":;?!»".contains(word);
            int last = words.size() - 1;
            if (last >= 0 && (apart || words.get(last).endsWith("«"))) {
                words.set(last, words.get(last) + " " + word);
            } else {
                words.add(word);
            }
        }
        return words;
    }

    private String painted(Ink ink, String text) {
        if (!terminal.colours() || ink == Ink.PLAIN || text.isEmpty()) {
            return text;
        }
        return "\u001b[" + ink.code + "m" + text + "\u001b[0m";
    }
}
