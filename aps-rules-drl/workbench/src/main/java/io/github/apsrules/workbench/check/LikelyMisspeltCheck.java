package io.github.apsrules.workbench.check;

import io.github.apsrules.workbench.language.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words of values that stand in one place only and differ by one slip from one that stands in many: values are found by them. */
final class LikelyMisspeltCheck implements WholeCheck {
    private static final int SHORTEST = 5;

    @Override
    public void run(Pack pack, Findings findings) {
        Map<String, List<ValueLine>> keys = new TreeMap<>();
        Map<String, List<ValueLine>> regimes = new TreeMap<>();
        Map<String, List<ValueLine>> contents = new TreeMap<>();
        for (ValueLine line : pack.values()) {
            add(line, line.key(), keys);
            add(line, line.regime(), regimes);
            if (line.kind().equals("text")) {
                add(line, line.content(), contents);
            }
        }
        List.of(keys, regimes, contents).forEach(words -> look(words, findings));
    }

    private static void add(ValueLine line, String word, Map<String, List<ValueLine>> words) {
        words.computeIfAbsent(word, key -> new ArrayList<>()).add(line);
    }

    private static void look(Map<String, List<ValueLine>> words, Findings findings) {
        words.forEach((word, lines) -> {
            if (lines.size() > 1 || word.length() < SHORTEST) {
                return;
            }
            words.forEach((other, many) -> {
                if (many.size() > 1 && Names.slip(word, other) && letters(word, other)) {
                    ValueLine line = lines.get(0);
                    findings.warn(
                            "likely-misspelt",
                            line.rule(),
                            line.at(),
                            "'" + word + "' stands in this one line only, and '" + other + "' in " + many.size() + ".",
                            "If it is the same, write '" + other
                                    + "'; a rule that looks for one does not find the other.");
                }
            });
        });
    }

    private static String digits(String word) {
        return word.replaceAll("\\D", "");
    }

    /** Whether they differ in letters, and not in a number that they carry. */
    private static boolean letters(String a, String b) {
        return digits(a).equals(digits(b));
    }
}
