package io.github.apsrules.bench;

import io.github.apsrules.ApsRules;
import io.github.apsrules.engine.Manifest;
import io.github.apsrules.workbench.PackCompiler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/** The law of the pack, made larger by agreements with countries that are none, and by a question that nobody asked. */
public final class LargerLaw {
    private static final String MODEL_AGREEMENT = "law/agreements/india.drl";
    private static final int AGREEMENTS = 100;
    private static final int RULES_A_FILE = 15;

    private LargerLaw() {}

    /**
     * Returns the rules, so many times as many as the pack has.
     *
     * @param times 1 for the law as it is, compiled in the same way
     */
    public static ApsRules times(int times) {
        Map<String, String> files = files();
        int wanted = rules(files) * times;
        for (int i = 0; rules(files) < wanted && i < AGREEMENTS * (times - 1); i++) {
            files.put("law/agreements/made-up-" + i + ".drl", agreement(files, i));
        }
        for (int i = 0; rules(files) < wanted; i++) {
            files.put("law/further/further-" + i + ".drl", further(i));
        }
        return ApsRules.of(new PackCompiler(LargerLaw.class.getClassLoader()).compile(files, conf()));
    }

    private static String agreement(Map<String, String> files, int number) {
        String country = "X" + (char) ('A' + number / 26 % 26) + (char) ('A' + number % 26);
        return files.getOrDefault(MODEL_AGREEMENT, "")
                .replace("\"IN\"", "\"" + country + "\"")
                .replace("\"india\"", "\"made-up-" + number + "\"")
                .replace("rule \"", "rule \"made up " + number + " ");
    }

    /** Rules of another question, each with two conditions and a conclusion, in chains of three. */
    private static String further(int file) {
        StringBuilder text = new StringBuilder("package law\n\n");
        for (int i = 0; i < RULES_A_FILE; i++) {
            int number = file * RULES_A_FILE + i;
            text.append("rule \"further ")
                    .append(number)
                    .append(": met\"  @questions( \"FURTHER\" )  @citation( \"guide\" )\nwhen\n")
                    .append("    $need : Applies( requirement == \"further-")
                    .append(number)
                    .append("\" )\n")
                    .append("    Situation( experienceYears != null, experienceYears > ")
                    .append(number % 9)
                    .append(" )\n")
                    .append("then\n    insertLogical( $need.met( drools.getRule() ) );\nend\n\n");
        }
        return text.toString();
    }

    private static int rules(Map<String, String> files) {
        return (int) files.values().stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("rule \""))
                .count();
    }

    private static Map<String, String> conf() {
        Properties pack = pack();
        Map<String, String> conf = new HashMap<>();
        conf.put("law-known-until", pack.getProperty("law-known-until"));
        conf.put("questions", pack.getProperty("questions") + " FURTHER:any");
        return conf;
    }

    private static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (String path : pack().getProperty("files").split(",")) {
            files.put(path, text(path));
        }
        return files;
    }

    private static Properties pack() {
        Properties pack = new Properties();
        try {
            pack.load(new StringReader(text(Manifest.RESOURCE)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return pack;
    }

    private static String text(String resource) {
        try (InputStream stream =
                Objects.requireNonNull(LargerLaw.class.getClassLoader().getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
