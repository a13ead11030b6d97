package io.github.apsrules.engine;

import io.github.apsrules.errors.RuleBaseException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.drools.base.util.Drools;

/** Whether a pack fits this core and this engine. */
final class CoreVersion {
    private CoreVersion() {}

    static void check(Manifest manifest) {
        String engine = Drools.getFullVersion();
        if (!manifest.drools().equals(engine)) {
            throw new RuleBaseException("The rule pack was compiled for Drools " + manifest.drools()
                    + ", on the class path is " + engine + ": bring both to the same version.");
        }
        String core = version();
        if (!inRange(core, manifest.coreRange())) {
            throw new RuleBaseException("The rule pack works with aps-rules-core " + manifest.coreRange()
                    + ", on the class path is " + core + ": change one of the two.");
        }
    }

    static String version() {
        Properties keys = new Properties();
        try (InputStream stream = CoreVersion.class.getResourceAsStream("/META-INF/aps-rules/core.properties")) {
            if (stream != null) {
                keys.load(stream);
            }
        } catch (IOException unreadable) {
            throw new RuleBaseException("aps-rules-core is damaged: add it to the class path again.", unreadable);
        }
        return keys.getProperty("version", "unknown");
    }

    /** Whether a version lies in {@code [from,to)}; only the numbers before a hyphen count. */
    static boolean inRange(String version, String range) {
        int comma = range.indexOf(',');
        if (!range.startsWith("[") || !range.endsWith(")") || comma < 0) {
            throw new RuleBaseException(
                    "The rule pack's core-range '" + range + "' is not written as [from,to). Build the pack again.");
        }
        return compare(version, range.substring(1, comma)) >= 0
                && compare(version, range.substring(comma + 1, range.length() - 1)) < 0;
    }

    private static int compare(String left, String right) {
        String[] a = left.split("-", 2)[0].split("\\.");
        String[] b = right.split("-", 2)[0].split("\\.");
        for (int i = 0; i < Math.max(a.length, b.length); i++) {
            int difference = Integer.compare(number(a, i), number(b, i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static int number(String[] parts, int at) {
        try {
            return at < parts.length ? Integer.parseInt(parts[at].trim()) : 0;
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }
}
