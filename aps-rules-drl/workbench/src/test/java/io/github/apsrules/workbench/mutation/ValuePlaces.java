package io.github.apsrules.workbench.mutation;

import io.github.apsrules.law.LegalValue;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which law file the lines of a key and a regime stand. */
final class ValuePlaces {
    private static final Pattern LINE =
            Pattern.compile("insert\\( LegalValue\\.(\\w+)\\( \"([^\"]+)\"(?:.*\\.in\\( \"([^\"]+)\" \\))?");

    private final Map<String, String> places = new TreeMap<>();

    ValuePlaces(Map<String, String> files) {
        files.forEach((path, content) -> {
            Matcher line = LINE.matcher(content);
            while (path.endsWith(".drl") && line.find()) {
                String key = (line.group(1).equals("requirements") ? "requirements:" : "") + line.group(2);
                places.put(key + " in " + (line.group(3) == null ? LegalValue.COMMON : line.group(3)), path);
            }
        });
    }

    /** The path of the file. */
    String of(LegalValue line) {
        return places.getOrDefault(line.key() + " in " + line.regime(), "law");
    }
}
