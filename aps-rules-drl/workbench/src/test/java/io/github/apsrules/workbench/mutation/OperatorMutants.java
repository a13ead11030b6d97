package io.github.apsrules.workbench.mutation;

import io.github.apsrules.ApsRules;
import io.github.apsrules.law.LegalValue;
import io.github.apsrules.workbench.language.Problem;
import io.github.apsrules.workbench.language.SafeLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Each comparison of each rule turned into its neighbour. All mutants are compiled at once, as further rules beside the originals. A legal
 * value of the study wakes one of them and puts its original to sleep, so that all share the engine's bases.
 */
final class OperatorMutants {
    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\"]+)\"(.*?)^when$(.*?)^then$(.*?)^end$");
    private static final Pattern OPERATOR = Pattern.compile("==|!=|>=|<=|>|<");
    private static final Pattern QUESTIONS = Pattern.compile("@questions\\(\\s*\"([^\"]*)\"");
    private static final Map<String, String> NEIGHBOUR =
            Map.of("==", "!=", "!=", "==", ">=", ">", ">", ">=", "<=", "<", "<", "<=");
    private static final String MARK = " ~";
    private static final String AWAKE =
            "\n    Question( $study : on )\n    LegalValues( own( \"awake\", $study, \"%s\" ) != null )";
    private static final String ASLEEP =
            "\n    Question( $study : on )\n    LegalValues( own( \"asleep\", $study, \"%s\" ) == null )";

    private record Change(String rule, String mutant, String question, String what) {}

    private final Map<String, String> files;
    private final List<Change> changes = new ArrayList<>();

    private OperatorMutants(Map<String, String> files) {
        this.files = new TreeMap<>(files);
    }

    /** A seeded sample of so many, of the rules in the files whose path contains a text. */
    static List<Mutant> of(Map<String, String> files, String path, int sample, long seed) {
        return new OperatorMutants(files).compile(path, sample, seed);
    }

    private List<Mutant> compile(String part, int sample, long seed) {
        Map<String, String> rules = new TreeMap<>();
        files.forEach((path, content) -> {
            if (path.endsWith(".drl") && path.contains(part)) {
                rules(path, content, rules);
            }
        });
        List<String> names = new ArrayList<>(rules.keySet());
        Random random = new Random(seed);
        while (names.size() > sample) {
            names.remove(random.nextInt(names.size()));
        }
        Set<String> refused = refused(with(rules, names));
        ApsRules both = ApsRules.of(BundledLaw.compile(with(
                rules, names.stream().filter(name -> !refused.contains(name)).toList())));
        List<LegalValue> values = both.values().all();
        return changes.stream()
                .filter(change -> names.contains(change.mutant()))
                .map(change -> new Mutant(
                        "operator in " + change.rule() + ": " + change.what(),
                        change.question(),
                        refused.contains(change.mutant()),
                        () -> both.withValues(only(change, values))))
                .toList();
    }

    /** The values, and those that wake a mutant in place of its original. */
    private static List<LegalValue> only(Change change, List<LegalValue> values) {
        List<LegalValue> more = new ArrayList<>(values);
        more.add(LegalValue.flag("awake").in(change.mutant()).per("study"));
        more.add(LegalValue.flag("asleep").in(change.rule()).per("study"));
        return more;
    }

    /** The files with some of the mutated rules at the end of those of their originals, which can be put to sleep. */
    private Map<String, String> with(Map<String, String> rules, List<String> names) {
        Map<String, String> both = new TreeMap<>(files);
        Set<String> changed = names.stream()
                .map(name -> name.substring(0, name.lastIndexOf(MARK)))
                .collect(Collectors.toSet());
        both.replaceAll((path, content) -> RULE.matcher(content)
                .replaceAll(rule -> Matcher.quoteReplacement(
                        changed.contains(rule.group(1))
                                ? rule.group()
                                        .replaceFirst(
                                                "(?m)^when$",
                                                "when" + Matcher.quoteReplacement(ASLEEP.formatted(rule.group(1))))
                                : rule.group())));
        names.forEach(name -> {
            String mutant = rules.get(name);
            int end = mutant.indexOf('\n');
            both.merge(mutant.substring(0, end), mutant.substring(end + 1), (old, more) -> old + "\n" + more);
        });
        return both;
    }

    /** The mutated rules that the check of the language refuses, as one that reads what may not have been told. */
    private static Set<String> refused(Map<String, String> files) {
        return SafeLanguage.read(files).problems().stream()
                .filter(Problem::blocks)
                .map(Problem::rule)
                .collect(Collectors.toSet());
    }

    /** Collects mutant name to file path, a line end, and the text of the mutated rule. */
    private void rules(String path, String content, Map<String, String> into) {
        Matcher rule = RULE.matcher(content);
        while (rule.find()) {
            String conditions = rule.group(3);
            Matcher operator = OPERATOR.matcher(blanked(conditions));
            for (int number = 1; operator.find(); number++) {
                String name = rule.group(1) + MARK + number;
                String turned = NEIGHBOUR.get(operator.group());
                String line = line(conditions, operator.start());
                into.put(
                        name,
                        path + "\nrule \"" + name + "\"" + rule.group(2) + "when" + AWAKE.formatted(name)
                                + conditions.substring(0, operator.start()) + turned
                                + conditions.substring(operator.end()) + "then" + rule.group(4) + "end\n");
                Matcher questions = QUESTIONS.matcher(rule.group(2));
                changes.add(new Change(
                        rule.group(1),
                        name,
                        questions.find() ? questions.group(1) : Mutant.ANY,
                        operator.group() + " to " + turned + " (" + number + ") in " + line));
            }
        }
    }

    private static String line(String text, int at) {
        int from = text.lastIndexOf('\n', at) + 1;
        int to = text.indexOf('\n', at);
        return text.substring(from, to < 0 ? text.length() : to).trim();
    }

    /** The text with comments and quoted words blanked, so that no operator is found in them. */
    private static String blanked(String text) {
        StringBuilder blank = new StringBuilder(text);
        Matcher quiet = Pattern.compile("\"[^\"]*\"|//[^\n]*").matcher(text);
        while (quiet.find()) {
            for (int i = quiet.start(); i < quiet.end(); i++) {
                blank.setCharAt(i, ' ');
            }
        }
        return blank.toString();
    }
}
