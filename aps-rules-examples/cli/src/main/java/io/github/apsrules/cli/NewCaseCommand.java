package io.github.apsrules.cli;

import io.github.apsrules.ApsRules;
import io.github.apsrules.casefile.CaseTemplate;
import io.github.apsrules.errors.ApsRulesException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code aps new case}: writes an empty case in which every fact stands as a comment. */
@Command(
        name = "case",
        description = "Write an empty case: every fact as a comment, with its question and what is allowed.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class NewCaseCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            description = "File to write, never overwritten; standard output where it is left out.")
    private @Nullable String file;

    @Mixin
    private LanguageOption language;

    @Mixin
    private RuleSource rules;

    @Override
    public void run() {
        ApsRules loaded = rules.load();
        String template = CaseTemplate.write(loaded.texts(), loaded.questions(), language.get());
        PrintWriter out = spec.commandLine().getOut();
        if (file == null) {
            out.print(template);
        } else {
            write(file, template);
            out.println(CliTexts.say(language.get(), "cli.written", file));
        }
        out.flush();
    }

    private static void write(String file, String template) {
        try {
            Files.writeString(Path.of(file), template, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            throw new ApsRulesException(
                    file + ": this file is there already and is not overwritten; choose another.", there);
        } catch (NoSuchFileException noFolder) {
            throw new ApsRulesException(file + ": its folder does not exist.", noFolder);
        } catch (InvalidPathException noPath) {
            throw new ApsRulesException(file + ": this cannot be the name of a file.", noPath);
        } catch (IOException unwritable) {
            throw new ApsRulesException(file + ": the file cannot be written.", unwritable);
        }
    }
}
