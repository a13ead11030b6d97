package io.github.apsrules.workbench.mutation;

import io.github.apsrules.law.LegalValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which questions a legal value can touch: those of the rules that name its key, or all where that cannot be told. */
final class KeyQuestions {
    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"[^\"]+\"(.*?)^end$");
    private static final Pattern QUESTIONS = Pattern.compile("@questions\\(\\s*\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("\"([^\"\n]+)\"");
    private static final String REQUIREMENTS = "requirements:";

    /** The words between quotation marks of a rule, and its questions. */
    private record Words(Set<String> words, String questions) {}

    private final List<Words> rules = new ArrayList<>();
    private final Set<String> indirect = new HashSet<>();

    KeyQuestions(Map<String, String> files, List<LegalValue> values) {
        files.forEach((path, content) -> {
            if (path.endsWith(".drl")) {
                Matcher rule = RULE.matcher(content);
                while (rule.find()) {
                    read(rule.group(1));
                }
            }
        });
        for (LegalValue value : values) {
            indirect.add(value.regime());
            if (value.value() instanceof String text && !value.key().startsWith(REQUIREMENTS)) {
                indirect.addAll(Set.of(text.split("\\s+")));
            }
        }
    }

    private void read(String rule) {
        if (rule.contains("insert( LegalValue")) {
            return;
        }
        Set<String> words = new HashSet<>();
        WORD.matcher(rule).results().forEach(word -> words.add(word.group(1)));
        Matcher questions = QUESTIONS.matcher(rule);
        rules.add(new Words(words, questions.find() ? questions.group(1) : Mutant.ANY));
    }

    /** The questions of a key, or {@link Mutant#ANY}. */
    String of(String key) {
        String name = key.startsWith(REQUIREMENTS) ? key.substring(REQUIREMENTS.length()) : key;
        Set<String> questions = new TreeSet<>();
        for (Words rule : rules) {
            if (rule.words().stream().anyMatch(word -> word.equals(name) || begins(name, word))) {
                if (rule.questions().equals(Mutant.ANY)) {
                    return Mutant.ANY;
                }
                questions.addAll(Set.of(rule.questions().trim().split("\\s+")));
            }
        }
        return indirect.contains(name) ? Mutant.ANY : String.join(" ", questions);
    }

    /** Whether a word is the beginning of a key that a rule puts together. */
    private static boolean begins(String key, String word) {
        return word.endsWith("-") && key.startsWith(word);
    }
}
