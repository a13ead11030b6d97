package io.github.apsrules.workbench.stubs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The texts of stubs, with slots written as <code>&#123;NAME&#125;</code>. */
final class Templates {
    private Templates() {}

    static String filled(String name, Map<String, String> slots) {
        try (InputStream stream = Templates.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The stub " + name + " is missing");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> slot : slots.entrySet()) {
                text = text.replace("{" + slot.getKey() + "}", slot.getValue());
            }
            return text;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
