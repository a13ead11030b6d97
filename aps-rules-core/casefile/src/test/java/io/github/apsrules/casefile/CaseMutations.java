package io.github.apsrules.casefile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes broken cases out of good ones; the same seed makes the same ones. */
final class CaseMutations {
    private static final int LARGEST = 40_000;
    private static final List<String> WORDS = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ": ",
            ", ",
            "- ",
            "\n",
            "\n  ",
            "\t",
            "\"",
            "'",
            "|\n",
            ">-\n",
            "&a ",
            "*a",
            "!!set ",
            "? ",
            "%",
            "@",
            "# ",
            "---\n",
            "...\n",
            "<<: *a",
            "null",
            "~",
            "NaN",
            ".inf",
            "-1",
            "1e999",
            "99999999999",
            "0000-13-45",
            "99999-01-01",
            "open",
            "UNKNOWN",
            "yes",
            "\0",
            "\ufeff",
            "\u2028",
            "\ud83d\ude00",
            "\\ud800",
            "\\x",
            "on: ",
            "asks: ",
            "stays: ",
            "diplomas: ",
            "format: 2");

    private final Random random;
    private final List<byte[]> seeds;

    CaseMutations(long seed, List<byte[]> seeds) {
        this.random = new Random(seed);
        this.seeds = seeds;
    }

    /** A good case with one to six things done to it. */
    byte[] next() {
        byte[] content = any();
        for (int turns = 1 + random.nextInt(6); turns > 0; turns--) {
            content = changed(content);
        }
        return Arrays.copyOf(content, Math.min(content.length, LARGEST));
    }

    private byte[] changed(byte[] content) {
        int from = random.nextInt(content.length + 1);
        int to = Math.min(content.length, from + random.nextInt(20));
        return switch (random.nextInt(6)) {
            case 0 ->
                joined(content, from, new byte[] {(byte) random.nextInt(256)}, Math.min(content.length, from + 1));
            case 1 -> joined(content, from, new byte[0], to);
            case 2 -> joined(content, to, Arrays.copyOfRange(content, from, to), to);
            case 3 -> joined(content, from, bytes(WORDS.get(random.nextInt(WORDS.size()))), from);
            case 4 ->
                joined(
                        content,
                        from,
                        bytes(WORDS.get(random.nextInt(WORDS.size())).repeat(random.nextInt(200))),
                        to);
            default -> {
                byte[] other = any();
                int start = random.nextInt(other.length + 1);
                yield joined(content, from, Arrays.copyOfRange(other, start, other.length), content.length);
            }
        };
    }

    private byte[] any() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private static byte[] joined(byte[] content, int from, byte[] between, int to) {
        byte[] joined = Arrays.copyOf(content, from + between.length + content.length - to);
        System.arraycopy(between, 0, joined, from, between.length);
        System.arraycopy(content, to, joined, from + between.length, content.length - to);
        return joined;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Why a case is refused; {@code null} where it is read. */
    static @Nullable CaseFileException refusal(String name, byte[] content) {
        try {
            CaseReader.read(name, content);
            return null;
        } catch (CaseFileException refused) {
            return refused;
        }
    }
}
