package io.github.apsrules.cli;

import io.github.apsrules.cli.Sheet.Ink;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.FactPaths;
import io.github.apsrules.texts.Texts;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code aps facts}: lists what a case can tell. */
@Command(name = "facts", description = "List the facts that a case can tell: label, question and what is allowed.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class FactsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    @Mixin
    private RuleSource rules;

    @Override
    public void run() {
        Texts texts = rules.load().texts();
        Sheet sheet = new Sheet(spec.commandLine().getOut(), Aps.of(spec).terminal());
        boolean first = true;
        for (RecordComponent section : CaseFile.class.getRecordComponents()) {
            Class<?> type = FactPaths.all().get(section.getName());
            if (type == null) {
                continue;
            }
            if (!first) {
                sheet.gap();
            }
            first = false;
            String list = section.getType() == List.class ? " [ ]" : "";
            fact(sheet, texts, 0, section.getName(), section.getName() + list);
            for (RecordComponent fact : type.getRecordComponents()) {
                fact(sheet, texts, 2, section.getName() + "." + fact.getName(), fact.getName());
                if (fact.getType().isEnum()) {
                    sheet.paragraph(6, Ink.FAINT, constants(fact.getType()));
                }
            }
        }
        spec.commandLine().getOut().flush();
    }

    private void fact(Sheet sheet, Texts texts, int indent, String path, String name) {
        sheet.paragraph(indent, Ink.BOLD, name);
        String label = texts.say(language.get(), "fact." + path);
        String asked = texts.say(language.get(), "fact." + path + ".ask");
        sheet.paragraph(indent + 4, Ink.PLAIN, CliTexts.say(language.get(), "cli.told", label, asked));
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(" | "));
    }
}
