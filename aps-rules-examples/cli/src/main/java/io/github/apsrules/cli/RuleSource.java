package io.github.apsrules.cli;

import io.github.apsrules.ApsRules;
import io.github.apsrules.engine.PackContent;
import io.github.apsrules.errors.ApsRulesException;
import io.github.apsrules.workbench.LawFiles;
import io.github.apsrules.workbench.PackCompiler;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --rules}: rules of a folder instead of the built-in ones. A mixin for every command that decides. */
public final class RuleSource {
    private static final List<String> CONF = List.of("pack.conf", "META-INF/aps-rules/pack.conf");

    private static @Nullable ApsRules loaded;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Compile and use the rules of a folder (sub-folders law and texts, file pack.conf)"
                    + " instead of the built-in ones.")
    private @Nullable Path folder;

    /**
     * Returns the rules of the folder, or the built-in ones.
     *
     * @throws io.github.apsrules.errors.RuleBaseException where they are broken
     * @throws ApsRulesException where there is no such folder, or it cannot be read
     */
    public ApsRules load() {
        return folder == null ? builtIn() : compile(folder);
    }

    /** Loads the built-in rules once in a process. */
    private static synchronized ApsRules builtIn() {
        ApsRules rules = loaded;
        if (rules == null) {
            rules = ApsRules.load(RuleSource.class.getClassLoader());
            loaded = rules;
        }
        return rules;
    }

    /** Returns the folder, or {@code null} for the built-in rules. */
    public @Nullable Path folder() {
        return folder;
    }

    /**
     * Compiles the rules of a folder.
     *
     * @param folder the folder
     * @throws io.github.apsrules.errors.RuleBaseException where they are broken
     * @throws ApsRulesException where there is no such folder, or it cannot be read
     */
    public static ApsRules compile(Path folder) {
        return ApsRules.of(read(folder));
    }

    /**
     * Compiles the rules of a folder without starting them.
     *
     * @param folder the folder
     * @throws io.github.apsrules.errors.RuleBaseException where they are broken
     * @throws ApsRulesException where there is no such folder, or it cannot be read
     */
    public static PackContent read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ApsRulesException("There is no folder '" + folder + "' to take rules from.");
        }
        Map<String, String> files = LawFiles.read(folder);
        return new PackCompiler(RuleSource.class.getClassLoader()).compile(files, conf(folder));
    }

    /** What the folder says of itself; what it leaves out is as in the built-in pack. */
    private static Map<String, String> conf(Path folder) {
        Map<String, String> conf = new HashMap<>(BuiltIn.conf());
        for (String name : CONF) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                Properties told = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    told.load(reader);
                } catch (IOException | IllegalArgumentException unreadable) {
                    throw new ApsRulesException("The file '" + file + "' cannot be read as UTF-8 lines of key=value.");
                }
                told.stringPropertyNames().forEach(key -> conf.put(key, told.getProperty(key)));
                break;
            }
        }
        conf.put("version", "of " + folder.toAbsolutePath().normalize().getFileName());
        return conf;
    }
}
