package io.github.apsrules.spring;

import io.github.apsrules.ApsRules;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.FactPaths;
import io.github.apsrules.texts.Language;
import io.github.apsrules.texts.Texts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells what can be asked and what a case can tell. Thread-safe. */
@RestController
@Tag(name = "law", description = "What can be asked, and what a case can tell")
class LawController {
    private final List<AskedQuestion> questions;
    private final List<Fact> facts;

    LawController(ApsRules rules) {
        Texts texts = rules.texts();
        questions = rules.questions().stream()
                .map(id -> new AskedQuestion(id, InBoth.say(texts, "question." + id)))
                .toList();
        facts = facts(texts);
    }

    /** Words in both languages. */
    record InBoth(String en, String fr) {
        static InBoth say(Texts texts, String key) {
            return new InBoth(texts.say(Language.EN, key), texts.say(Language.FR, key));
        }
    }

    /** A question that can be asked. */
    record AskedQuestion(String id, InBoth label) {}

    /** A section of a case, or a fact in one: {@code allowed} lists the words of a fact that takes words, else it is empty. */
    record Fact(String path, String type, List<String> allowed, InBoth label, InBoth ask) {}

    @Operation(summary = "The questions that can be decided")
    @GetMapping(path = "/questions", produces = MediaType.APPLICATION_JSON_VALUE)
    List<AskedQuestion> questions() {
        return questions;
    }

    @Operation(summary = "The facts that a case can tell, with the question that asks a person for each")
    @GetMapping(path = "/facts", produces = MediaType.APPLICATION_JSON_VALUE)
    List<Fact> facts() {
        return facts;
    }

    private static List<Fact> facts(Texts texts) {
        List<Fact> facts = new ArrayList<>();
        for (RecordComponent section : CaseFile.class.getRecordComponents()) {
            Class<?> type = FactPaths.all().get(section.getName());
            if (type != null) {
                facts.add(fact(texts, section.getName(), section.getType() == List.class ? "list" : "object", type));
                for (RecordComponent fact : type.getRecordComponents()) {
                    Class<?> value = fact.getType();
                    facts.add(fact(texts, section.getName() + "." + fact.getName(), name(value), value));
                }
            }
        }
        return List.copyOf(facts);
    }

    private static Fact fact(Texts texts, String path, String name, Class<?> type) {
        List<String> allowed = type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()
                : List.of();
        return new Fact(
                path, name, allowed, InBoth.say(texts, "fact." + path), InBoth.say(texts, "fact." + path + ".ask"));
    }

    /** How a value is written in a case. */
    private static String name(Class<?> type) {
        if (type.isEnum()) {
            return "word";
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "date";
            case "Integer" -> "number";
            case "BigDecimal" -> "amount";
            default -> "text";
        };
    }
}
