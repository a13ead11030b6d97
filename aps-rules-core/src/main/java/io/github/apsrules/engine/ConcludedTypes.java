package io.github.apsrules.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which types each rule concludes, read from the text of the law: compiled rules do not tell. */
public final class ConcludedTypes {
    /** Stands for whatever type: what a rule inserts could not be read. */
    static final String ANY = "*";

    /** The head of a rule, or what it inserts. */
    private static final Pattern HEAD_OR_INSERT = Pattern.compile(
            "(?m)^rule \"([^\"]+)\"|\\binsert(?:Logical)?\\((?:\\s*(?:new\\s+)?([$\\w]+)\\s*[.(]\\s*(\\w*))?");

    /** What an {@code Applies} is asked for. */
    private static final Set<String> FINDINGS = Set.of("met", "unmet", "unknown", "unsettled");

    private ConcludedTypes() {}

    /**
     * Reads them.
     *
     * @param files path to content; those that end in {@code .drl} are read
     * @return name of the rule to simple names of types
     */
    public static Map<String, Set<String>> of(Map<String, String> files) {
        Map<String, Set<String>> concluded = new HashMap<>();
        files.forEach((path, content) -> {
            if (path.endsWith(".drl")) {
                read(content, concluded);
            }
        });
        return concluded;
    }

    private static void read(String content, Map<String, Set<String>> concluded) {
        Set<String> types = new TreeSet<>();
        Matcher found = HEAD_OR_INSERT.matcher(content);
        while (found.find()) {
            String rule = found.group(1);
            if (rule != null) {
                types = concluded.computeIfAbsent(rule, name -> new TreeSet<>());
            } else {
                types.add(type(found.group(2), found.group(3)));
            }
        }
    }

    private static String type(String named, String asked) {
        if (named == null) {
            return ANY;
        }
        if (named.startsWith("$")) {
            return FINDINGS.contains(asked) ? "Finding" : ANY;
        }
        return named;
    }
}
