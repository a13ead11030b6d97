package io.github.apsrules.engine;

import io.github.apsrules.errors.RuleBaseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * Which rule serves which questions, by its mark {@code @questions}, and which types it concludes: each question gets an engine base
 * with its rules alone, each of them after what it reads. A pack ships this index beside its compiled rules, written from the text of the
 * law, and the two must agree: a rule that lost its mark would be left out of a decision without a word. What a compiled rule concludes is
 * seen when it does. Immutable.
 */
final class RuleIndex {
    /**
     * Where a pack has its index: a line a rule, {@code <questions>TAB<types>TAB<name>}, an asterisk for all questions or for any type, a
     * dash for no type.
     */
    static final String RESOURCE = "META-INF/aps-rules/rules.tsv";

    private static final String ALL = "*";
    private static final String NONE = "-";

    private final Map<String, String> questions;
    private final Map<String, Set<String>> concluded;

    private RuleIndex(Map<String, String> questions, Map<String, Set<String>> concluded) {
        this.questions = questions;
        this.concluded = concluded;
    }

    /** {@return simple names of the types that each rule concludes, by its name} */
    Map<String, Set<String>> concluded() {
        return concluded;
    }

    /** The questions that a rule names; none where it serves all. */
    static Set<String> questions(Rule rule) {
        Object marked = rule.getMetaData().get("questions");
        return marked == null
                ? Set.of()
                : Set.of(marked.toString().replace("\"", "").trim().split("\\s+"));
    }

    /**
     * Reads an index.
     *
     * @param text its lines
     * @throws RuleBaseException where it cannot be read
     */
    static RuleIndex read(String text) {
        Map<String, String> questions = new TreeMap<>();
        Map<String, Set<String>> concluded = new HashMap<>();
        text.lines().forEach(line -> {
            String[] parts = line.split("\t", -1);
            if (parts.length != 3 || parts[0].isEmpty() || questions.put(parts[2], parts[0]) != null) {
                throw new RuleBaseException(
                        "The rule pack's index " + RESOURCE + " cannot be read. Build the pack again.");
            }
            concluded.put(parts[2], parts[1].equals(NONE) ? Set.of() : Set.copyOf(List.of(parts[1].split(","))));
        });
        return new RuleIndex(questions, concluded);
    }

    /**
     * Compares the index with compiled rules.
     *
     * @throws RuleBaseException naming the first rule, in order, about which they differ
     */
    void mustMatch(List<Model> models) {
        Map<String, String> compiled = new TreeMap<>();
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                Set<String> marked = new TreeSet<>(questions(rule));
                compiled.put(rule.getName(), marked.isEmpty() ? ALL : String.join(" ", marked));
            }
        }
        if (!compiled.equals(questions)) {
            Set<String> names = new TreeSet<>(questions.keySet());
            names.addAll(compiled.keySet());
            for (String name : names) {
                String told = questions.getOrDefault(name, "no question, being unknown");
                String found = compiled.getOrDefault(name, "no question, being unknown");
                if (!told.equals(found)) {
                    throw new RuleBaseException("The rule pack's index does not match its rules: '" + name
                            + "' serves " + told + " by the index and " + found
                            + " by the compiled rules. Build the pack again.");
                }
            }
        }
    }
}
