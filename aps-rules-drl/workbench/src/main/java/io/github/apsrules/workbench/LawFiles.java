package io.github.apsrules.workbench;

import io.github.apsrules.errors.ApsRulesException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The law and text files of a folder. */
public final class LawFiles {
    /** What a folder says of itself. */
    public static final String CONF = "pack.conf";

    private static final int LARGEST = 500_000;
    private static final Pattern USED =
            Pattern.compile("law/.*\\.drl|texts/.*(_en|_fr|sources)\\.properties|scenarios/.*\\.yaml|pack\\.conf");
    private static final Pattern STRAY =
            Pattern.compile("(?i)(?!\\.).*\\.(drl|properties|ya?ml)(\\.txt)?|(?!\\.).*\\.(txt|docx?|odt|rtf)");

    private LawFiles() {}

    /**
     * Reads {@code law/**} and {@code texts/**} of a folder.
     *
     * @param folder the folder
     * @return path relative to the folder, with slashes, to content, in order
     * @throws ApsRulesException where the folder holds no law, or a file is too large, not UTF-8 or cannot be read
     */
    public static Map<String, String> read(Path folder) {
        Map<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(folder.resolve("law"))) {
            throw new ApsRulesException("There is no law in '" + folder
                    + "': a rule folder has the sub-folders law and texts. 'aps rules export' writes one.");
        }
        for (String part : new String[] {"law", "texts"}) {
            Path root = folder.resolve(part);
            if (Files.isDirectory(root)) {
                read(folder, root, files);
            }
        }
        return files;
    }

    /**
     * Reads all that is checked: law, texts, {@code scenarios/**} and {@code pack.conf}. A file that looks as if it belonged to them and is
     * not read under its name is among them with an empty content.
     *
     * @param folder the folder
     * @return path relative to the folder, with slashes, to content, in order
     * @throws ApsRulesException where the folder holds no law, or a file is too large, not UTF-8 or cannot be read
     */
    public static Map<String, String> readAll(Path folder) {
        Map<String, String> files = read(folder);
        Path scenarios = folder.resolve("scenarios");
        if (Files.isDirectory(scenarios)) {
            read(folder, scenarios, files);
        }
        for (String place : new String[] {CONF, "META-INF/aps-rules/" + CONF}) {
            Path conf = folder.resolve(place);
            if (!files.containsKey(CONF) && Files.isRegularFile(conf)) {
                try {
                    inside(folder, conf, place);
                    files.put(CONF, content(conf, place));
                } catch (IOException unreadable) {
                    throw new ApsRulesException("The file '" + conf + "' cannot be read.", unreadable);
                }
            }
        }
        for (String part : new String[] {"law", "texts", "scenarios"}) {
            strays(folder, folder.resolve(part), files);
        }
        return files;
    }

    /**
     * Whether a file of this name is read.
     *
     * @param name path relative to the folder, with slashes
     * @return whether it is one of the files of a rule folder
     */
    public static boolean used(String name) {
        return USED.matcher(name).matches();
    }

    private static void strays(Path folder, Path root, Map<String, String> files) {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> found = Files.walk(root)) {
            found.filter(Files::isRegularFile)
                    .filter(file -> STRAY.matcher(file.getFileName().toString()).matches())
                    .forEach(file ->
                            files.putIfAbsent(folder.relativize(file).toString().replace('\\', '/'), ""));
        } catch (IOException unreadable) {
            throw new ApsRulesException("The folder '" + root + "' cannot be read.", unreadable);
        }
    }

    /** A link must not show what lies elsewhere on the machine; links within the folder, as of a mounted configuration, are fine. */
    private static void inside(Path folder, Path file, String name) throws IOException {
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            throw new ApsRulesException(
                    "The file " + name + " is a link to a place outside of the folder: put the file itself there.");
        }
    }

    private static void read(Path folder, Path root, Map<String, String> files) {
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.endsWith(".drl") && !name.endsWith(".properties") && !name.endsWith(".yaml")) {
                    continue;
                }
                inside(folder, file, name);
                if (Files.size(file) > LARGEST) {
                    throw new ApsRulesException("The file " + name + " has more than " + LARGEST + " bytes: split it.");
                }
                files.put(name, content(file, name));
            }
        } catch (IOException unreadable) {
            throw new ApsRulesException("The folder '" + folder + "' cannot be read.", unreadable);
        }
    }

    private static String content(Path file, String name) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException notUtf8) {
            throw new ApsRulesException(
                    "The file " + name + " is not UTF-8 text: save it with the encoding UTF-8.", notUtf8);
        }
    }
}
