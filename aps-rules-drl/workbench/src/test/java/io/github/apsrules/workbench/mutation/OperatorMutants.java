package io.github.apsrules.workbench.mutation;

import io.github.apsrules.ApsRules;
import io.github.apsrules.law.LegalValue;
import io.github.apsrules.workbench.language.LawFile.RuleTree;
import io.github.apsrules.workbench.language.Problem;
import io.github.apsrules.workbench.language.SafeLanguage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Each comparison of each rule turned into its neighbour. Some hundred mutants are compiled at once, as further rules beside the originals.
 * A legal value of the study wakes one of them and puts its original to sleep, so that all share the engine's bases.
 */
final class OperatorMutants {
    /** What the name of a mutated rule ends with, before a number. */
    static final String MARK = " ~";

    /** So many are compiled at once, and what the last law file has beyond. */
    private static final int PORTION = 200;

    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\"]+)\"(.*?)^when$(.*?)^then$(.*?)^end$");
    private static final Pattern OPERATOR = Pattern.compile("==|!=|>=|<=|>|<");
    private static final Map<String, String> NEIGHBOUR =
            Map.of("==", "!=", "!=", "==", ">=", ">", ">", ">=", "<=", "<", "<", "<=");
    private static final String AWAKE =
            "\n    Question( $study : on )\n    LegalValues( own( \"awake\", $study, \"%s\" ) != null )";
    private static final String ASLEEP =
            "\n    Question( $study : on )\n    LegalValues( own( \"asleep\", $study, \"%s\" ) == null )";

    /** How many conditions those two lines are. */
    private static final int STUDY = 2;

    private record Change(String path, String rule, String mutant, String text, String what) {}

    private final Map<String, String> files;
    private final Situations situations;

    private OperatorMutants(Map<String, String> files, Situations situations) {
        this.files = new TreeMap<>(files);
        this.situations = situations;
    }

    /** A seeded sample of so many of the files whose path begins so, some law files at a time; what is compiled for them is free once they are tried. */
    static Stream<List<Mutant>> portions(
            Map<String, String> files, String area, int sample, long seed, Situations situations) {
        OperatorMutants mutants = new OperatorMutants(files, situations);
        List<Change> changes = new ArrayList<>();
        mutants.files.forEach((path, content) -> {
            if (path.endsWith(".drl") && path.startsWith(area)) {
                changes(path, content, changes);
            }
        });
        changes.sort(Comparator.comparing(Change::mutant));
        Random random = new Random(seed);
        while (changes.size() > sample) {
            changes.remove(random.nextInt(changes.size()));
        }
        changes.sort(Comparator.comparing(Change::path));
        List<List<Change>> portions = new ArrayList<>();
        for (Change change : changes) {
            List<Change> last = portions.isEmpty() ? List.of() : portions.get(portions.size() - 1);
            if (last.isEmpty()
                    || (last.size() >= PORTION
                            && !last.get(last.size() - 1).path().equals(change.path()))) {
                portions.add(new ArrayList<>());
            }
            portions.get(portions.size() - 1).add(change);
        }
        return portions.stream().map(mutants::compile);
    }

    private List<Mutant> compile(List<Change> changes) {
        SafeLanguage.Reading reading = SafeLanguage.read(with(changes));
        // The check of the language refuses some, as one that reads what may not have been told.
        Set<String> refused = reading.problems().stream()
                .filter(Problem::blocks)
                .map(Problem::rule)
                .collect(Collectors.toSet());
        Map<String, RuleTree> trees = new HashMap<>();
        reading.files().forEach(file -> file.rules().forEach(rule -> trees.put(rule.name(), rule)));
        ApsRules both = ApsRules.of(BundledLaw.compile(with(changes.stream()
                .filter(change -> !refused.contains(change.mutant()))
                .toList())));
        List<LegalValue> values = both.values().all();
        return changes.stream()
                .map(change -> new Mutant(
                        change.path(),
                        "operator in " + change.rule() + ": " + change.what(),
                        refused.contains(change.mutant()),
                        () -> both.withValues(only(change, values)),
                        () -> situations.apart(
                                withoutStudy(trees.get(change.rule())), withoutStudy(trees.get(change.mutant())))))
                .toList();
    }

    private static RuleTree withoutStudy(RuleTree rule) {
        return new RuleTree(
                rule.at(),
                rule.name(),
                rule.nameAt(),
                rule.annotations(),
                rule.conditions().subList(STUDY, rule.conditions().size()),
                rule.insertions(),
                rule.lastLine());
    }

    /** The values, and those that wake a mutant in place of its original. */
    private static List<LegalValue> only(Change change, List<LegalValue> values) {
        List<LegalValue> more = new ArrayList<>(values);
        more.add(LegalValue.flag("awake").in(change.mutant()).per("study"));
        more.add(LegalValue.flag("asleep").in(change.rule()).per("study"));
        return more;
    }

    /** The files with some mutated rules at the end of those of their originals, which can be put to sleep. */
    private Map<String, String> with(List<Change> changes) {
        Map<String, String> both = new TreeMap<>(files);
        Set<String> changed = changes.stream().map(Change::rule).collect(Collectors.toSet());
        changes.stream()
                .map(Change::path)
                .distinct()
                .forEach(path -> both.computeIfPresent(path, (same, content) -> RULE.matcher(content)
                        .replaceAll(rule -> Matcher.quoteReplacement(
                                changed.contains(rule.group(1))
                                        ? rule.group()
                                                .replaceFirst(
                                                        "(?m)^when$",
                                                        "when"
                                                                + Matcher.quoteReplacement(
                                                                        ASLEEP.formatted(rule.group(1))))
                                        : rule.group()))));
        changes.forEach(change -> both.merge(change.path(), change.text(), (old, more) -> old + "\n" + more));
        return both;
    }

    private static void changes(String path, String content, List<Change> into) {
        Matcher rule = RULE.matcher(content);
        while (rule.find()) {
            String conditions = rule.group(3);
            Matcher operator = OPERATOR.matcher(blanked(conditions));
            for (int number = 1; operator.find(); number++) {
                String name = rule.group(1) + MARK + number;
                String turned = NEIGHBOUR.get(operator.group());
                into.add(new Change(
                        path,
                        rule.group(1),
                        name,
                        "rule \"" + name + "\"" + rule.group(2) + "when" + AWAKE.formatted(name)
                                + conditions.substring(0, operator.start()) + turned
                                + conditions.substring(operator.end()) + "then" + rule.group(4) + "end\n",
                        operator.group() + " to " + turned + " (" + number + ") in "
                                + line(conditions, operator.start())));
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
