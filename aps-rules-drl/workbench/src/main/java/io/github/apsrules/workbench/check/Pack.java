package io.github.apsrules.workbench.check;

import io.github.apsrules.texts.Language;
import io.github.apsrules.workbench.language.Condition;
import io.github.apsrules.workbench.language.LawFile;
import io.github.apsrules.workbench.language.LawFile.Notion;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A rule folder as the checks see it. */
final class Pack {
    private final Map<String, String> files;
    private final List<LawFile> law;
    private final LocalDate day;
    private final List<RuleAt> rules = new ArrayList<>();
    private final List<ValueLine> values = new ArrayList<>();
    private final Map<Language, List<TextLine>> texts = new EnumMap<>(Language.class);
    private final List<TextLine> sources = new ArrayList<>();

    Pack(Map<String, String> files, List<LawFile> law, LocalDate day, Findings findings) {
        this.files = new TreeMap<>(files);
        this.law = law;
        this.day = day;
        law.forEach(file -> file.rules().forEach(rule -> rules.add(new RuleAt(file, rule))));
        rules.forEach(rule -> rule.rule().insertions().forEach(insertion -> {
            ValueLine line = ValueLine.read(rule, insertion.value(), findings);
            if (line != null) {
                values.add(line);
            }
        }));
        for (Language language : Language.values()) {
            texts.put(language, new ArrayList<>());
        }
        this.files.forEach((path, content) -> {
            if (path.startsWith("texts/") && path.endsWith("sources.properties")) {
                sources.addAll(TextLine.read(path, content));
            }
            texts.forEach((language, lines) -> {
                if (path.startsWith("texts/") && path.endsWith(language.suffix())) {
                    lines.addAll(TextLine.read(path, content));
                }
            });
        });
    }

    Map<String, String> files() {
        return files;
    }

    List<LawFile> law() {
        return law;
    }

    /** The day that the caller gives. */
    LocalDate day() {
        return day;
    }

    List<RuleAt> rules() {
        return rules;
    }

    List<ValueLine> values() {
        return values;
    }

    List<TextLine> texts(Language language) {
        return texts.getOrDefault(language, List.of());
    }

    List<TextLine> sources() {
        return sources;
    }

    Map<String, Notion> notions() {
        Map<String, Notion> notions = new TreeMap<>();
        law.forEach(file -> file.notions().forEach(notion -> notions.putIfAbsent(notion.name(), notion)));
        return notions;
    }

    /** The questions that the folder declares; none where it has no {@code pack.conf}. */
    Set<String> questions() {
        Set<String> questions = new TreeSet<>();
        Properties conf = new Properties();
        try {
            conf.load(new StringReader(files.getOrDefault("pack.conf", "")));
        } catch (IOException | IllegalArgumentException unreadable) {
            return questions;
        }
        for (String question : conf.getProperty("questions", "").trim().split("\\s+")) {
            if (!question.isEmpty()) {
                questions.add(question.split(":", 2)[0]);
            }
        }
        return questions;
    }

    /** The texts that {@code requirement} must equal in the pattern that binds a variable of a rule. */
    static List<String> requirementsOf(RuleAt rule, String variable) {
        for (Condition condition : rule.rule().conditions()) {
            Condition.Pattern pattern = condition.pattern();
            if (pattern.type().equals("Applies") && variable.equals(pattern.binding())) {
                return Trees.texts(pattern, "requirement").stream()
                        .map(text -> text.value())
                        .toList();
            }
        }
        return List.of();
    }
}
