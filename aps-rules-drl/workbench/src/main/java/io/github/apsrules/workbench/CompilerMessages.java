package io.github.apsrules.workbench;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;

/** What the engine's compiler says, brought back to the law files: never a line −1, a stack trace or generated source. */
final class CompilerMessages {
    private static final Pattern RULE = Pattern.compile("(?m)^rule \"([^\"]+)\"");
    private static final int LONGEST = 300;

    private CompilerMessages() {}

    /** The messages, a line each, in order. */
    static String inWords(List<Message> messages, Map<String, String> files) {
        Map<String, String> places = places(files);
        Set<String> lines = new TreeSet<>();
        for (Message message : messages) {
            String text = String.valueOf(message.getText()).strip();
            String first = text.lines().findFirst().orElse("");
            if (!first.startsWith("Java source of")) {
                String plain = first.length() > LONGEST ? first.substring(0, LONGEST) + "…" : first;
                lines.add(place(message, text, places, files) + ": the engine refuses this: " + plain);
            }
        }
        return String.join("\n", lines);
    }

    private static String place(Message message, String text, Map<String, String> places, Map<String, String> files) {
        String path = String.valueOf(message.getPath()).replace("src/main/resources/", "");
        if (files.containsKey(path) && message.getLine() > 0) {
            return path + ":" + message.getLine() + ":" + Math.max(1, message.getColumn());
        }
        return places.entrySet().stream()
                .filter(rule -> text.contains(rule.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(files.containsKey(path) ? path + ":1:1" : "law");
    }

    /** Each rule's place, the longest names first, as one may begin like another. */
    private static Map<String, String> places(Map<String, String> files) {
        Map<String, String> places = new TreeMap<>(
                (a, b) -> a.length() == b.length() ? a.compareTo(b) : Integer.compare(b.length(), a.length()));
        files.forEach((path, content) -> {
            if (path.endsWith(".drl")) {
                Matcher rule = RULE.matcher(content);
                while (rule.find()) {
                    long line = content.substring(0, rule.start()).lines().count() + 1;
                    places.put(rule.group(1), path + ":" + line + ":1");
                }
            }
        });
        return places;
    }
}
