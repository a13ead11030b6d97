package io.github.apsrules.cli;

import io.github.apsrules.ApsRules;
import io.github.apsrules.cli.Sheet.Ink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code aps questions}: lists what can be asked. */
@Command(name = "questions", description = "List the questions that can be asked.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class QuestionsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language;

    @Mixin
    private RuleSource rules;

    @Override
    public void run() {
        ApsRules loaded = rules.load();
        Sheet sheet = new Sheet(spec.commandLine().getOut(), Aps.of(spec).terminal());
        int room =
                2 + loaded.questions().stream().mapToInt(String::length).max().orElse(0);
        for (String id : loaded.questions()) {
            sheet.entry(0, Ink.BOLD, id, room, Ink.PLAIN, loaded.texts().say(language.get(), "question." + id));
        }
        spec.commandLine().getOut().flush();
    }
}
