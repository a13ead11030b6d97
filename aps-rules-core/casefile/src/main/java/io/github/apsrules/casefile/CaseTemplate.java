package io.github.apsrules.casefile;

import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.texts.Language;
import io.github.apsrules.texts.Texts;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes an empty case file in which every fact stands as a comment, with its label, its question and what is allowed. The file reads
 * as a case in which nothing is told, and so does the file with the first {@code #} of each line taken away. Thread-safe.
 */
public final class CaseTemplate {
    private static final int WIDTH = 96;

    private final Texts texts;
    private final Language language;
    private final StringBuilder yaml = new StringBuilder();

    private CaseTemplate(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /**
     * {@return the template}
     *
     * @param texts words of the pack, keys {@code template.*}, {@code fact.<path>} and {@code fact.<path>.ask}
     * @param questions ids of the questions of the pack
     * @param language language of the comments
     */
    public static String write(Texts texts, List<String> questions, Language language) {
        return new CaseTemplate(texts, language).all(questions);
    }

    private String all(List<String> questions) {
        say("", texts.say(language, "template.intro"));
        yaml.append("format: ").append(CaseReader.FORMAT).append("\n\n");
        say("", texts.say(language, "template.asks"));
        questions.forEach(question -> say("  ", question + " - " + texts.say(language, "question." + question)));
        yaml.append("#asks:\n\n");
        say("", texts.say(language, "template.on"));
        yaml.append("#on:\n");
        for (RecordComponent section : CaseFile.class.getRecordComponents()) {
            if (section.getGenericType() instanceof ParameterizedType list) {
                facts(section.getName(), (Class<?>) list.getActualTypeArguments()[0], true);
            } else if (section.getType().isRecord()) {
                facts(section.getName(), section.getType(), false);
            }
        }
        return yaml.toString();
    }

    private void facts(String section, Class<?> type, boolean list) {
        yaml.append('\n');
        ask("", section);
        if (list) {
            say("", texts.say(language, "template.list"));
        }
        yaml.append('#').append(section).append(":\n");
        String start = list ? "  - " : "  ";
        for (RecordComponent component : type.getRecordComponents()) {
            ask("    ", section + "." + component.getName());
            say("    ", allowed(component));
            yaml.append('#').append(start).append(component.getName()).append(":\n");
            start = list ? "    " : "  ";
        }
    }

    private void ask(String indent, String path) {
        say(indent, texts.say(language, "fact." + path) + ": " + texts.say(language, "fact." + path + ".ask"));
    }

    private String allowed(RecordComponent component) {
        Class<?> type = component.getType();
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(" | "));
        }
        if (type == LocalDate.class) {
            return component.getName().equals("exit") ? "YYYY-MM-DD | " + ValueReader.OPEN : "YYYY-MM-DD";
        }
        return texts.say(
                language,
                type == BigDecimal.class
                        ? "template.amount"
                        : type == Integer.class ? "template.number" : "template.word");
    }

    /** Appends a comment, wrapped; it is still one when the first mark of each line is taken away. */
    private void say(String indent, String text) {
        StringBuilder line = new StringBuilder("##").append(indent);
        for (String word : text.split(" ")) {
            if (line.length() + word.length() >= WIDTH && line.length() > 2 + indent.length()) {
                yaml.append(line).append('\n');
                line = new StringBuilder("##").append(indent);
            }
            line.append(' ').append(word);
        }
        yaml.append(line).append('\n');
    }
}
