import io.github.apsrules.engine.ConcludedTypes;
import io.github.apsrules.engine.DrlText;
import io.github.apsrules.engine.PackHash;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Run by the build: counts and hashes the law and texts, and writes the pack's manifest and its index of rules, without any time in them. */
final class PackIndex {
    /** The head of a rule, up to its conditions. */
    private static final Pattern RULE =
            Pattern.compile("^rule \"([^\"]+)\"(.*?)^when\\b", Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern QUESTIONS = Pattern.compile("@questions\\(\\s*\"([^\"]*)\"\\s*\\)");

    public static void main(String[] arguments) throws Exception {
        Path resources = Path.of(arguments[0]);
        Map<String, String> files = new TreeMap<>();
        for (String folder : new String[] {"law", "texts"}) {
            read(resources, folder, files);
        }
        String rules = rules(files);
        Map<String, String> manifest = new TreeMap<>(conf(resources.resolve("META-INF/aps-rules/pack.conf")));
        manifest.put("format", "1");
        manifest.put("version", arguments[2]);
        manifest.put("drools", arguments[3]);
        manifest.put("model", arguments[4]);
        manifest.put("rules", Long.toString(rules.lines().count()));
        manifest.put("sha256", PackHash.of(files));
        manifest.put("files", String.join(",", files.keySet()));
        StringBuilder text = new StringBuilder();
        manifest.forEach(
                (key, value) -> text.append(key).append('=').append(value).append('\n'));
        Path target = Path.of(arguments[1], "META-INF/aps-rules");
        Files.createDirectories(target);
        Files.writeString(target.resolve("pack.properties"), text);
        Files.writeString(target.resolve("rules.tsv"), rules);
    }

    /** Which rule serves which questions, and what it concludes: the engine compares this with what was compiled and what it sees. */
    private static String rules(Map<String, String> files) {
        Map<String, Set<String>> concluded = ConcludedTypes.of(files);
        TreeSet<String> lines = new TreeSet<>();
        files.forEach((path, content) -> {
            if (path.endsWith(".drl")) {
                Matcher head = RULE.matcher(DrlText.withoutComments(content));
                while (head.find()) {
                    Matcher mark = QUESTIONS.matcher(head.group(2));
                    String questions = mark.find()
                            ? String.join(
                                    " ",
                                    new TreeSet<>(List.of(mark.group(1).trim().split("\\s+"))))
                            : "*";
                    String types = String.join(",", new TreeSet<>(concluded.get(head.group(1))));
                    lines.add(questions + "\t" + (types.isEmpty() ? "-" : types) + "\t" + head.group(1) + "\n");
                }
            }
        });
        return String.join("", lines);
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
}
