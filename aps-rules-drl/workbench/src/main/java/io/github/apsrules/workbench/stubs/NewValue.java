package io.github.apsrules.workbench.stubs;

import io.github.apsrules.errors.ApsRulesException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A new line of a legal value that stands in a folder already: the old line ends on the day on which the new one begins.
 *
 * @param key what the value is of, as {@code smic}
 * @param content the new value
 * @param from its first day
 * @param source its citation
 */
public record NewValue(String key, String content, String from, String source) {
    private static final Pattern CONTENT = Pattern.compile("[A-Za-z0-9. -]+");
    private static final Pattern SOURCE = Pattern.compile("[A-Za-z0-9@-]+");

    /**
     * Returns the file in which the value stands, with the new line.
     *
     * @param files path to text of the folder
     * @return the one path to its new content
     * @throws ApsRulesException where no line, or more than one, states the value without an end, or something is not written as it must be
     */
    public Map<String, String> in(Map<String, String> files) {
        LocalDate begin = Days.need(from);
        Stubs.need(CONTENT, content, "A value is written with letters, digits, points and hyphens");
        Stubs.need(SOURCE, source, "A citation is written as L422-14@2021-05-01, or as the id of a source");
        Pattern line = Pattern.compile(
                "( *)insert\\( LegalValue\\.(\\w+)\\( \"" + Pattern.quote(key) + "\", (\"?)[^\")]*\"? \\)(.*) \\);");
        Map<String, String> changed = new TreeMap<>();
        files.forEach((path, text) -> {
            Matcher matcher = line.matcher(text);
            while (path.endsWith(".drl") && matcher.find()) {
                String rest = matcher.group(4);
                if (!rest.contains(".to( ") && !rest.contains(".in( ")) {
                    if (!changed.isEmpty()) {
                        throw new ApsRulesException(
                                "Several lines state '" + key + "' without an end: write the new one by hand.");
                    }
                    changed.put(
                            path,
                            text.substring(0, matcher.start()) + lines(matcher, begin) + text.substring(matcher.end()));
                }
            }
        });
        if (changed.isEmpty()) {
            throw new ApsRulesException("No line states '" + key + "' without an end: look for it in the folder law.");
        }
        return changed;
    }

    private String lines(Matcher old, LocalDate begin) {
        String rest = old.group(4);
        Matcher first = Pattern.compile("\\.from\\( \"([0-9-]+)\" \\)").matcher(rest);
        boolean found = first.find();
        if (found && !Days.need(first.group(1)).isBefore(begin)) {
            throw new ApsRulesException(
                    "'" + key + "' is known from " + first.group(1) + " already: a new line begins later.");
        }
        String to = ".to( \"" + from + "\" )";
        String ended = rest.replaceAll("\\.lastKnown\\( \"[0-9-]+\" \\)", "");
        ended = found ? ended.replace(first.group(), first.group() + to) : to + ended;
        String start = old.group(1) + "insert( LegalValue." + old.group(2) + "( \"" + key + "\", ";
        String before = old.group().substring(0, old.group().length() - rest.length() - " );".length());
        String quote = old.group(3);
        return before + ended + " );\n" + start + quote + content + quote + " ).from( \"" + from + "\" ).per( \""
                + source + "\" ) );";
    }
}
