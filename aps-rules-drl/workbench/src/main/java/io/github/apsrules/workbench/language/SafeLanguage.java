package io.github.apsrules.workbench.language;

import io.github.apsrules.workbench.language.LawFile.Field;
import io.github.apsrules.workbench.language.LawFile.Import;
import io.github.apsrules.workbench.language.LawFile.Notion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The gate before the compiler: reads all law files and finds whatever goes beyond {@link AllowedLanguage}. Nothing may be compiled while
 * it has a problem. Thread-safe.
 */
public final class SafeLanguage {
    private SafeLanguage() {}

    /**
     * Law files as read, and what is wrong with them.
     *
     * @param files the files in order of path; a rule that could not be read is not among them
     * @param problems the problems in order of file and place
     */
    public record Reading(List<LawFile> files, List<Problem> problems) {}

    /**
     * Reads and checks.
     *
     * @param files path to text; only {@code .drl} files are looked at
     * @return what was read, and what is wrong with it
     */
    public static Reading read(Map<String, String> files) {
        List<Problem> problems = new ArrayList<>();
        List<LawFile> law = new ArrayList<>();
        Map<String, String> drl = new TreeMap<>(files);
        drl.keySet().removeIf(path -> !path.endsWith(".drl"));
        if (drl.size() > AllowedLanguage.MOST_FILES) {
            problems.add(new Problem(
                    "too-large",
                    drl.keySet().iterator().next(),
                    Position.START,
                    "",
                    "There are " + drl.size() + " law files.",
                    "Keep them below " + AllowedLanguage.MOST_FILES + "."));
            return new Reading(List.of(), problems);
        }
        drl.forEach((path, text) -> law.add(LawReader.read(path, text, problems)));
        // A notion that could not be read is missing wherever it is named: only the first cause is told.
        boolean lost = problems.stream().anyMatch(problem -> problem.rule().isEmpty());
        Vocabulary vocabulary = new Vocabulary(law);
        names(law, problems);
        for (LawFile file : law) {
            file.imports().forEach(line -> importLine(line, file, problems));
            file.notions().forEach(notion -> notion(notion, file, vocabulary, problems));
            file.rules().forEach(rule -> RuleTyper.check(rule, file.path(), vocabulary, problems));
            if (problems.isEmpty()) {
                EngineReading.compare(file, problems);
            }
        }
        if (lost) {
            problems.removeIf(problem -> problem.code().equals("unknown-type"));
        }
        GrowthCheck.check(law, problems);
        problems.sort(Comparator.comparing(Problem::file)
                .thenComparing(problem -> problem.at().offset())
                .thenComparing(Problem::code)
                .thenComparing(Problem::sentence));
        return new Reading(List.copyOf(law), problems.stream().distinct().toList());
    }

    /** Two rules of one name: the engine keeps one of them, and does not say so. */
    private static void names(List<LawFile> law, List<Problem> problems) {
        Map<String, String> rules = new TreeMap<>();
        Map<String, String> notions = new TreeMap<>();
        List<LawFile> shared = new ArrayList<>(law);
        shared.sort(Comparator.comparing(file -> !file.path().endsWith("vocabulary.drl")));
        for (LawFile file : shared) {
            file.rules().forEach(rule -> {
                String where = file.path() + ", line " + rule.at().line();
                String first = rules.putIfAbsent(rule.name(), where);
                if (first != null) {
                    new Reporter(file.path(), rule.name(), problems)
                            .say(
                                    "duplicate-rule",
                                    rule.nameAt(),
                                    "A rule of this name stands in " + first + " already.",
                                    "Give it a name of its own: one of the two would take the other's place.");
                }
            });
            file.notions().forEach(notion -> {
                String where = file.path() + ", line " + notion.at().line();
                String first = notions.putIfAbsent(notion.name(), where);
                if (first != null) {
                    new Reporter(file.path(), "", problems)
                            .say(
                                    "duplicate-notion",
                                    notion.at(),
                                    "The notion " + notion.name() + " is declared in " + first + " already.",
                                    "Use that one, or find another name.");
                }
            });
        }
    }

    private static void importLine(Import line, LawFile file, List<Problem> problems) {
        if (!AllowedLanguage.importable(line.name())) {
            new Reporter(file.path(), "", problems)
                    .say(
                            "forbidden-import",
                            line.at(),
                            "'" + line.name() + "' is not part of the language.",
                            "Delete the import: rules use facts, conclusions, days and amounts only.");
        }
    }

    private static void notion(Notion notion, LawFile file, Vocabulary vocabulary, List<Problem> problems) {
        Reporter reporter = new Reporter(file.path(), "", problems);
        if (AllowedLanguage.type(notion.name()) != null
                || !notion.name().matches("[A-Z][A-Za-z0-9]*")
                || JavaNames.taken(notion.name())) {
            reporter.say(
                    "forbidden-declare",
                    notion.at(),
                    "A notion cannot have the name " + notion.name() + ".",
                    "Use a name of its own that begins with a capital letter, has letters and digits only, and is no type of Java.");
        }
        Set<String> names = new HashSet<>();
        for (Field field : notion.fields()) {
            if (!vocabulary.fieldType(field.type())) {
                reporter.unknown(
                        "unknown-type",
                        field.at(),
                        "The field " + field.name() + " of " + notion.name() + " has the type '" + field.type()
                                + "', which the language does not have.",
                        field.type(),
                        vocabulary.names());
            }
            if (!field.name().matches("[a-z][A-Za-z0-9]*")
                    || JavaNames.engineWord(field.name())
                    || !names.add(field.name())) {
                reporter.say(
                        "field-name",
                        field.at(),
                        "A field cannot have the name " + field.name() + " here: the engine stumbles over it.",
                        "Use another name: not one of the engine's words, none that begins with is or get, none twice.");
            }
            if (!field.key()) {
                reporter.say(
                        "notion-key",
                        field.at(),
                        "The field " + field.name() + " of " + notion.name()
                                + " carries no @key: two findings that differ in it would count as one.",
                        "Write @key after its type.");
            }
        }
    }
}
