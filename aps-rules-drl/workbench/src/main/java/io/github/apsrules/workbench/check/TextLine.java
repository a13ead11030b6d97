package io.github.apsrules.workbench.check;

import io.github.apsrules.workbench.language.Position;
import java.util.ArrayList;
import java.util.List;

/** A line of a {@code .properties} file. */
record TextLine(String file, Position at, String key, String value, String raw) {

    /** Whether nothing parts key and words. */
    boolean bare() {
        return separator(raw) == raw.length();
    }

    /** The lines of a file in order; comments and empty lines left out. */
    static List<TextLine> read(String file, String content) {
        List<TextLine> lines = new ArrayList<>();
        String[] rows = content.split("\n", -1);
        int offset = 0;
        for (int i = 0; i < rows.length; i++) {
            Position at = new Position(i + 1, 1, offset);
            StringBuilder line = new StringBuilder(rows[i].strip());
            offset += rows[i].length() + 1;
            while (continues(line) && i + 1 < rows.length) {
                line.setLength(line.length() - 1);
                i++;
                line.append(rows[i].strip());
                offset += rows[i].length() + 1;
            }
            String text = line.toString();
            if (!text.isEmpty() && text.charAt(0) != '#' && text.charAt(0) != '!') {
                int end = separator(text);
                String value = text.substring(Math.min(text.length(), end + 1)).strip();
                lines.add(new TextLine(file, at, text.substring(0, end).strip().replace("\\", ""), value, text));
            }
        }
        return lines;
    }

    private static boolean continues(StringBuilder line) {
        int slashes = 0;
        while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private static int separator(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '=' || c == ':') {
                return i;
            }
        }
        return text.length();
    }
}
