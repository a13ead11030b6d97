package io.github.apsrules.cli.travel;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Writes SVG elements with their attributes escaped and their numbers short. Not thread-safe. */
final class Svg {
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are pairs of name and value. */
    Svg open(String element, Object... attributes) {
        start(element, attributes).append(">\n");
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    Svg close() {
        text.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** Writes an element without content. */
    Svg draw(String element, Object... attributes) {
        start(element, attributes).append("/>\n");
        return this;
    }

    /** Writes an element that holds text alone. */
    Svg say(String element, String content, Object... attributes) {
        start(element, attributes)
                .append('>')
                .append(escaped(content))
                .append("</")
                .append(element)
                .append(">\n");
        return this;
    }

    /** Writes a shape with what a pointer resting on it reads. */
    Svg drawWithTip(String element, String tip, Object... attributes) {
        start(element, attributes)
                .append("><title>")
                .append(escaped(tip))
                .append("</title></")
                .append(element)
                .append(">\n");
        return this;
    }

    /** Returns the number as SVG writes it, with one decimal at most. */
    static String number(double value) {
        String one = String.format(Locale.ROOT, "%.1f", value);
        return one.endsWith(".0") ? one.substring(0, one.length() - 2) : one;
    }

    private StringBuilder start(String element, Object... attributes) {
        text.append('<').append(element);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(value instanceof Double number ? number(number) : String.valueOf(value)))
                    .append('"');
        }
        return text;
    }

    private static String escaped(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Still open: " + open);
        }
        return text.toString();
    }
}
