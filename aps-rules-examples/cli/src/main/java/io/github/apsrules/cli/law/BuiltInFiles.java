package io.github.apsrules.cli.law;

import io.github.apsrules.engine.Manifest;
import io.github.apsrules.errors.RuleBaseException;
import io.github.apsrules.workbench.LawFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of the built-in rules, as they lie in a rule folder. */
final class BuiltInFiles {
    private static final String SCENARIOS = "scenarios";
    private static final String CONF = "META-INF/aps-rules/pack.conf";

    private BuiltInFiles() {}

    /** Path to content: law, texts, scenarios and {@code pack.conf}. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new TreeMap<>();
        Properties manifest = new Properties();
        try (InputStream stream = open(Manifest.RESOURCE)) {
            manifest.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw broken(Manifest.RESOURCE, unreadable);
        }
        for (String name : Manifest.read(manifest, Manifest.RESOURCE).files()) {
            files.put(name, content(name));
        }
        files.put(LawFiles.CONF, content(CONF));
        scenarios(files);
        return files;
    }

    private static void scenarios(Map<String, byte[]> files) {
        URL root = BuiltInFiles.class.getResource("/" + SCENARIOS);
        if (root == null) {
            throw new RuleBaseException("The scenarios of the built-in rules are missing: build aps again.");
        }
        try {
            URI place = root.toURI();
            if (place.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                    walk(jar.getPath("/" + SCENARIOS), files);
                }
            } else {
                walk(Path.of(place), files);
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw broken(SCENARIOS, unreadable);
        }
    }

    private static void walk(Path root, Map<String, byte[]> files) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                files.put(SCENARIOS + "/" + name, Files.readAllBytes(file));
            }
        }
    }

    private static byte[] content(String name) {
        try (InputStream stream = open(name)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw broken(name, unreadable);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream stream = Manifest.class.getResourceAsStream("/" + name);
        if (stream == null) {
            throw new IOException(name);
        }
        return stream;
    }

    private static RuleBaseException broken(String name, Exception cause) {
        return new RuleBaseException(
                "The file " + name + " of the built-in rules cannot be read: build aps again.", cause);
    }
}
