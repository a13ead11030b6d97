package io.github.apsrules.workbench.check;

import io.github.apsrules.texts.Language;
import io.github.apsrules.workbench.language.Position;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How texts are written: a key, {@code =} and words; the places for details the same in both languages. */
final class TextFormCheck implements Check {
    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");
    private static final Pattern SLASH = Pattern.compile("\\\\(?![\\\\ =:#!])");

    @Override
    public void run(Pack pack, Findings findings) {
        pack.files().forEach((path, content) -> {
            if (path.startsWith("texts/") && path.endsWith(".properties") && content.startsWith("\uFEFF")) {
                say(
                        path,
                        Position.START,
                        "The file begins with an invisible byte order mark.",
                        "Save it as UTF-8 without BOM.",
                        findings);
            }
        });
        pack.sources().forEach(line -> line(line, findings));
        Map<String, TextLine> english = new HashMap<>();
        for (TextLine line : pack.texts(Language.EN)) {
            words(line, findings);
            english.put(line.key(), line);
        }
        for (TextLine line : pack.texts(Language.FR)) {
            words(line, findings);
            TextLine other = english.get(line.key());
            if (other != null && !places(other.value()).equals(places(line.value()))) {
                say(
                        line.file(),
                        line.at(),
                        "The French text '" + line.key() + "' has the places " + shown(line) + ", the English one "
                                + shown(other) + ".",
                        "Write the same places for details in both: {0} for the first, {1} for the second.",
                        findings);
            }
        }
    }

    private static void words(TextLine line, Findings findings) {
        line(line, findings);
        if (line.value().isEmpty() && !line.bare()) {
            say(
                    line.file(),
                    line.at(),
                    "The text '" + line.key() + "' is empty.",
                    "Write it, or delete its line.",
                    findings);
        }
        String rest = PLACE.matcher(line.value()).replaceAll("");
        if (rest.contains("{") || rest.contains("}")) {
            say(
                    line.file(),
                    line.at(),
                    "The text '" + line.key() + "' has a brace that is no place for a detail.",
                    "Write {0} for the first detail, {1} for the second.",
                    findings);
        }
    }

    private static void line(TextLine line, Findings findings) {
        if (line.bare() || line.key().matches(".*\\s.*")) {
            say(
                    line.file(),
                    line.at(),
                    "The line '" + begin(line.key()) + "' is no key, = and words.",
                    "Write it as free-movement.met=…, the key without blanks.",
                    findings);
        } else if (SLASH.matcher(line.raw()).find()) {
            say(
                    line.file(),
                    line.at(),
                    "A backslash stands in '" + line.key() + "': it would vanish, or take letters with it.",
                    "Write another character; letters with accents stand as they are.",
                    findings);
        }
    }

    private static String begin(String key) {
        return key.length() > 40 ? key.substring(0, 40) + "…" : key;
    }

    private static Set<String> places(String value) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(value);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    private static String shown(TextLine line) {
        Set<String> places = places(line.value());
        return places.isEmpty() ? "none" : String.join(" ", places);
    }

    private static void say(String file, Position at, String sentence, String fix, Findings findings) {
        findings.add(Severity.ERROR, "text-form", file, at, "", sentence, fix);
    }
}
