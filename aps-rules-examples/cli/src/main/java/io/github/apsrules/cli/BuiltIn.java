package io.github.apsrules.cli;

import io.github.apsrules.engine.Manifest;
import io.github.apsrules.errors.RuleBaseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;

/** What the built-in pack and library say of themselves, read without loading any rule. */
final class BuiltIn {
    private BuiltIn() {}

    static Manifest manifest() {
        return Manifest.read(properties("/" + Manifest.RESOURCE), Manifest.RESOURCE);
    }

    static String version() {
        return properties("/META-INF/aps-rules/core.properties").getProperty("version", "unknown");
    }

    /** The lines of the manifest that a person writes. */
    static Map<String, String> conf() {
        Properties pack = properties("/" + Manifest.RESOURCE);
        return Map.of(
                "law-known-until", pack.getProperty("law-known-until", ""),
                "questions", pack.getProperty("questions", ""));
    }

    private static Properties properties(String resource) {
        Properties properties = new Properties();
        try (InputStream stream = Manifest.class.getResourceAsStream(resource)) {
            if (stream != null) {
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new RuleBaseException("The file " + resource + " cannot be read: build aps again.", unreadable);
        }
        return properties;
    }
}
