import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Run by the build: counts and hashes the law and texts, and writes the pack's manifest without any time in it. */
final class PackIndex {
    public static void main(String[] arguments) throws Exception {
        Path resources = Path.of(arguments[0]);
        Map<String, String> files = new TreeMap<>();
        for (String folder : new String[] {"law", "texts"}) {
            read(resources, folder, files);
        }
        long rules = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".drl"))
                .flatMap(file -> file.getValue().lines())
                .filter(line -> line.startsWith("rule "))
                .count();
        Map<String, String> manifest = new TreeMap<>(conf(resources.resolve("META-INF/aps-rules/pack.conf")));
        manifest.put("format", "1");
        manifest.put("version", arguments[2]);
        manifest.put("drools", arguments[3]);
        manifest.put("model", arguments[4]);
        manifest.put("rules", Long.toString(rules));
        manifest.put("sha256", hash(files));
        manifest.put("files", String.join(",", files.keySet()));
        StringBuilder text = new StringBuilder();
        manifest.forEach(
                (key, value) -> text.append(key).append('=').append(value).append('\n'));
        Path target = Path.of(arguments[1], "META-INF/aps-rules/pack.properties");
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }

    private static void read(Path resources, String folder, Map<String, String> files) throws IOException {
        try (Stream<Path> found = Files.walk(resources.resolve(folder))) {
            for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                files.put(resources.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
    }

    private static Map<String, String> conf(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, String> conf = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> conf.put(key, properties.getProperty(key)));
        return conf;
    }

    /** The same bytes as the engine hashes when it loads the pack. */
    private static String hash(Map<String, String> files) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        files.forEach((path, content) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(content.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
