package io.github.apsrules.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the figures were measured on, without names of hosts or people. */
final class Machine {
    private Machine() {}

    static String inWords() {
        return String.format(
                Locale.ROOT,
                "%d × %s, %s %s; JDK %s (%s)",
                Runtime.getRuntime().availableProcessors(),
                processor(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.version"),
                System.getProperty("java.vm.name"));
    }

    private static String processor() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/cpuinfo"))) {
                if (line.startsWith("model name")) {
                    return line.substring(line.indexOf(':') + 1).trim();
                }
            }
        } catch (IOException elsewhere) {
            return "processor";
        }
        return "processor";
    }
}
