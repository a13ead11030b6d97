package io.github.apsrules.workbench.mutation;

import io.github.apsrules.casefile.scenarios.Scenario;
import io.github.apsrules.casefile.scenarios.ScenarioReader;
import io.github.apsrules.engine.PackContent;
import io.github.apsrules.workbench.LawFiles;
import io.github.apsrules.workbench.PackCompiler;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The law and scenarios of the module above, compiled as a legal team would. */
public final class BundledLaw {
    private static final Path MODULE = Path.of("..");

    private BundledLaw() {}

    /** Path to content of law and texts. */
    public static Map<String, String> files() {
        return LawFiles.read(MODULE.resolve("src/main/resources"));
    }

    /** Path to content of all that an exported folder has: law, texts, scenarios and {@code pack.conf}. */
    public static Map<String, String> exported() {
        Map<String, String> files = new TreeMap<>(LawFiles.readAll(MODULE.resolve("src/main/resources")));
        Path tests = MODULE.resolve("src/test/resources");
        try (Stream<Path> found = Files.walk(tests.resolve("scenarios"))) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(tests.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    /** All scenarios. */
    public static List<Scenario> scenarios() {
        return ScenarioReader.readAll(MODULE.resolve("src/test/resources/scenarios"));
    }

    /** The pack of some files. */
    public static PackContent compile(Map<String, String> files) {
        return compile(files, "");
    }

    /** The pack of some files, with questions besides its own, as {@code MAY_BORROW:any}. */
    public static PackContent compile(Map<String, String> files, String questions) {
        Map<String, String> conf = conf();
        conf.merge("questions", questions, (own, more) -> (own + " " + more).trim());
        return new PackCompiler(BundledLaw.class.getClassLoader()).compile(files, conf);
    }

    private static Map<String, String> conf() {
        Properties keys = new Properties();
        try (Reader reader =
                Files.newBufferedReader(MODULE.resolve("src/main/resources/META-INF/aps-rules/pack.conf"))) {
            keys.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> conf = new TreeMap<>();
        keys.stringPropertyNames().forEach(key -> conf.put(key, keys.getProperty(key)));
        conf.put("core-range", "[0,999)");
        return conf;
    }
}
