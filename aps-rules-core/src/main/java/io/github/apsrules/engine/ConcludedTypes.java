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

    private static final String FINDING = "Finding";

    /** The head of a rule, or the beginning of what it inserts. */
    private static final Pattern HEAD_OR_INSERT =
            Pattern.compile("(?m)^\\s*rule\\s+\"([^\"]+)\"|\\binsert(Logical)?\\s*\\(");

    /** {@code new Type(}, {@code Type.of(} or {@code $need.met(}. */
    private static final Pattern CONCLUDED =
            Pattern.compile("\\s*(?:new\\s+([A-Z]\\w*)|([A-Z]\\w*|\\$\\w+)\\s*\\.\\s*([a-z]\\w*))\\s*\\(");

    private static final Pattern ASKED = Pattern.compile("\\s*\\.\\s*(\\w+)");

    /** What an {@code Applies} is asked for. */
    private static final Set<String> FINDINGS = Set.of("met", "unmet", "unknown", "unsettled");

    private ConcludedTypes() {}

    /**
     * Reads them.
     *
     * @param files path to content; those that end in {@code .drl} are read
     * @return name of the rule to simple names of types, unmodifiable
     */
    public static Map<String, Set<String>> of(Map<String, String> files) {
        Map<String, Set<String>> concluded = new HashMap<>();
        files.forEach((path, content) -> {
            if (path.endsWith(".drl")) {
                read(DrlText.withoutComments(content), concluded);
            }
        });
        concluded.replaceAll((rule, types) -> Set.copyOf(types));
        return Map.copyOf(concluded);
    }

    private static void read(String content, Map<String, Set<String>> concluded) {
        Set<String> types = new TreeSet<>();
        Matcher found = HEAD_OR_INSERT.matcher(content);
        while (found.find()) {
            String rule = found.group(1);
            if (rule != null) {
                types = concluded.computeIfAbsent(rule, name -> new TreeSet<>());
            } else {
                // What is inserted without being concluded is never taken back: as little is presumed of it as of what
                // cannot be read.
                types.add(found.group(2) == null ? ANY : type(content, found.end()));
            }
        }
    }

    private static String type(String content, int from) {
        Matcher concluded = CONCLUDED.matcher(content).region(from, content.length());
        if (!concluded.lookingAt()) {
            return ANY;
        }
        String made = concluded.group(1);
        if (made == null) {
            String of = concluded.group(2);
            return of.charAt(0) != '$' ? of : FINDINGS.contains(concluded.group(3)) ? FINDING : ANY;
        }
        Matcher asked =
                ASKED.matcher(content).region(DrlText.afterBrackets(content, concluded.end()), content.length());
        return !asked.lookingAt() ? made : FINDINGS.contains(asked.group(1)) ? FINDING : ANY;
    }
}
