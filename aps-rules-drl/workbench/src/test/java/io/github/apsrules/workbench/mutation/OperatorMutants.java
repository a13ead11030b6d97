package io.github.apsrules.workbench.mutation;

import io.github.apsrules.ApsRules;
import io.github.apsrules.engine.Manifest;
import io.github.apsrules.engine.PackContent;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * Each comparison of each rule turned into its neighbour. All mutants are compiled at once, as further rules beside the originals; a mutant is
 * then the pack with one of them in place of its original.
 */
final class OperatorMutants {
    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\"]+)\"(.*?)^when$(.*?)^then$(.*?)^end$");
    private static final Pattern OPERATOR = Pattern.compile("==|!=|>=|<=|>|<");
    private static final Pattern QUESTIONS = Pattern.compile("@questions\\(\\s*\"([^\"]*)\"");
    private static final Map<String, String> NEIGHBOUR =
            Map.of("==", "!=", "!=", "==", ">=", ">", ">", ">=", "<=", "<", "<", "<=");
    private static final String MARK = " ~";

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
        names.forEach(name -> {
            String mutant = rules.get(name);
            int end = mutant.indexOf('\n');
            files.merge(mutant.substring(0, end), mutant.substring(end + 1), (old, more) -> old + "\n" + more);
        });
        PackContent pack = BundledLaw.compile(files);
        return changes.stream()
                .filter(change -> names.contains(change.mutant()))
                .map(change -> new Mutant(
                        "operator in " + change.rule() + ": " + change.what(),
                        change.question(),
                        () -> ApsRules.of(only(pack, change))))
                .toList();
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
                        path + "\nrule \"" + name + "\"" + rule.group(2) + "when"
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

    private static PackContent only(PackContent pack, Change change) {
        List<Model> models =
                pack.models().stream().map(model -> filtered(model, change)).toList();
        int rules = models.stream().mapToInt(model -> model.getRules().size()).sum();
        Manifest all = pack.manifest();
        Manifest less = new Manifest(
                all.version(),
                all.coreRange(),
                all.drools(),
                rules,
                all.sha256(),
                all.lawKnownUntil(),
                all.questions(),
                all.model(),
                all.files());
        return new PackContent(less, models, pack.texts());
    }

    private static Model filtered(Model model, Change change) {
        List<Rule> rules = model.getRules().stream()
                .filter(rule -> rule.getName().contains(MARK)
                        ? rule.getName().equals(change.mutant())
                        : !rule.getName().equals(change.rule()))
                .toList();
        return (Model) Proxy.newProxyInstance(
                Model.class.getClassLoader(), new Class<?>[] {Model.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getRules")) {
                        return rules;
                    }
                    try {
                        return method.invoke(model, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
