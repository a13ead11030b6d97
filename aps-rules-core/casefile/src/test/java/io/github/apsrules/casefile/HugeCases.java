package io.github.apsrules.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Reads cases that try to fill the memory, one after the other, and prints why each is refused; run in a small heap. */
final class HugeCases {
    private static final int ROOM = NodeReader.LARGEST - 1_000;

    private HugeCases() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        all().forEach((name, content) -> {
            CaseFileException refused = CaseMutations.refusal(name, CaseMutations.bytes(content.get()));
            System.out.println(
                    refused == null
                            ? name + ": is read"
                            : String.valueOf(refused.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(""));
        });
    }

    private static Map<String, Supplier<String>> all() {
        Map<String, Supplier<String>> cases = new LinkedHashMap<>();
        cases.put("large.yaml", () -> "#".repeat(NodeReader.LARGEST + 1));
        cases.put("deep.yaml", () -> "[".repeat(ROOM));
        cases.put("deep.json", () -> "[".repeat(ROOM));
        cases.put("deep-objects.json", () -> "{\"a\":".repeat(ROOM / 5));
        cases.put("deep-blocks.yaml", () -> "- ".repeat(ROOM / 2));
        cases.put("deep-keys.yaml", () -> "? ".repeat(ROOM / 2));
        cases.put("long-key.yaml", () -> "k".repeat(ROOM) + ": 1");
        cases.put("long-word.yaml", () -> "situation: { place: " + "X".repeat(ROOM) + " }");
        cases.put("long-number.json", () -> "{ \"business\": { \"financing\": " + "9".repeat(ROOM) + " } }");
        cases.put("many-items.yaml", () -> "stays: [ " + "{}, ".repeat(ROOM / 4) + "x ]");
        cases.put("many-unknown-fields.yaml", () -> fields(80_000));
        cases.put("many-questions.yaml", () -> "asks:\n" + "- [ ]\n".repeat(ROOM / 6));
        cases.put("many-documents.yaml", () -> "---\n".repeat(ROOM / 4));
        cases.put("many-anchors.yaml", () -> "a: [ " + "&a x, ".repeat(ROOM / 6) + "]");
        cases.put("many-aliases.yaml", () -> "a: &a [ x ]\nb: [ " + "*a, ".repeat(ROOM / 4) + "]");
        return cases;
    }

    private static String fields(int count) {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < count; i++) {
            fields.append('f').append(i).append(": 1\n");
        }
        return fields.toString();
    }
}
