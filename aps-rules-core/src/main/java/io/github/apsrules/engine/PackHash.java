package io.github.apsrules.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The SHA-256 of a pack's law and texts: of each file in order of path its path, a zero, its content with LF line ends, a zero. */
public final class PackHash {
    private PackHash() {}

    /**
     * {@return the hash in hex}
     *
     * @param files path to content
     */
    public static String of(Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, content) -> bytes.put(path, content.getBytes(StandardCharsets.UTF_8)));
        return ofBytes(bytes);
    }

    /** The same of content in UTF-8. */
    static String ofBytes(Map<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(files).forEach((path, content) -> {
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                lines(content, digest);
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static void lines(byte[] content, MessageDigest digest) {
        int done = 0;
        for (int at = 0; at + 1 < content.length; at++) {
            if (content[at] == '\r' && content[at + 1] == '\n') {
                digest.update(content, done, at - done);
                done = at + 1;
            }
        }
        digest.update(content, done, content.length - done);
    }
}
