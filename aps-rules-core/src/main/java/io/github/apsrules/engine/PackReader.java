package io.github.apsrules.engine;

import io.github.apsrules.errors.RuleBaseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.drools.model.Model;

/** Finds the one rule pack of a class loader and reads it. */
public final class PackReader {
    private PackReader() {}

    /**
     * Reads the rule pack that a class loader sees.
     *
     * @param loader class loader of the pack
     * @return the pack, checked against its manifest
     * @throws RuleBaseException where there is no pack, more than one, or one that is damaged
     */
    public static PackContent read(ClassLoader loader) {
        URL where = only(loader);
        Properties keys = new Properties();
        try (Reader reader = new InputStreamReader(where.openStream(), StandardCharsets.UTF_8)) {
            keys.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new RuleBaseException(
                    "The rule pack manifest " + Manifest.RESOURCE + " is damaged. Build the pack again.", unreadable);
        }
        Manifest manifest = Manifest.read(keys, Manifest.RESOURCE);
        Map<String, byte[]> files = new TreeMap<>();
        for (String path : manifest.files()) {
            files.put(path, bytes(loader, path));
        }
        String found = PackHash.ofBytes(files);
        if (!found.equals(manifest.sha256())) {
            throw new RuleBaseException("The rule pack was changed after it was built: its law and texts have SHA-256 "
                    + found + ", its manifest says " + manifest.sha256() + ". Build it again.");
        }
        List<Model> models = models(loader, manifest);
        RuleIndex index = RuleIndex.read(content(loader, RuleIndex.RESOURCE));
        index.mustMatch(models);
        Map<String, String> texts = new TreeMap<>();
        files.forEach((path, content) -> {
            if (TextFiles.isText(path)) {
                texts.put(path, new String(content, StandardCharsets.UTF_8));
            }
        });
        return new PackContent(manifest, models, TextFiles.read(texts), index.concluded());
    }

    private static URL only(ClassLoader loader) {
        List<URL> found;
        try {
            found = Collections.list(loader.getResources(Manifest.RESOURCE));
        } catch (IOException unreadable) {
            throw new RuleBaseException("The class path cannot be searched for a rule pack.", unreadable);
        }
        if (found.isEmpty()) {
            throw new RuleBaseException("There is no rule pack on the class path (" + Manifest.RESOURCE
                    + "): add a dependency on aps-rules-drl, or on a pack of your own.");
        }
        if (found.size() > 1) {
            throw new RuleBaseException("There are " + found.size()
                    + " rule packs on the class path and only one can decide: keep one of " + found + ".");
        }
        return found.get(0);
    }

    private static List<Model> models(ClassLoader loader, Manifest manifest) {
        List<Model> models = new ArrayList<>();
        String[] lines = content(loader, manifest.model()).split("\\R");
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                models.add(model(loader, lines[i].trim()));
            }
        }
        return models;
    }

    private static Model model(ClassLoader loader, String name) {
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException | LinkageError | ClassCastException broken) {
            throw new RuleBaseException(
                    "The compiled rules " + name
                            + " cannot be loaded. On the module path add '--add-modules org.slf4j';"
                            + " else build the pack again.",
                    broken);
        }
    }

    private static String content(ClassLoader loader, String path) {
        return new String(bytes(loader, path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ClassLoader loader, String path) {
        try (InputStream stream = loader.getResourceAsStream(path)) {
            if (stream == null) {
                throw new RuleBaseException(
                        "The rule pack lacks the file '" + path + "' that its manifest names. Build it again.");
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new RuleBaseException("The file '" + path + "' of the rule pack cannot be read.", unreadable);
        }
    }
}
