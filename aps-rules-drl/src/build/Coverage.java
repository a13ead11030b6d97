import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes docs/coverage.md from the digest of the law: what each row says, which rules encode it, which scenarios prove it.
 *
 * <p>From the root of the repository: {@code java aps-rules-drl/src/build/Coverage.java}; with {@code --check} it writes
 * nothing and fails where the page is stale. Both fail where the digest names what does not exist.
 */
final class Coverage {
    private static final Path DIGEST = Path.of("aps-rules-drl/src/test/resources/digest.txt");
    private static final Path PAGE = Path.of("docs/coverage.md");
    private static final String LAW = "aps-rules-drl/src/main/resources/";
    private static final String TESTS = "aps-rules-drl/src/test/resources/";
    private static final String WHY_NOT = "not encoded: because ";
    private static final Set<String> LABELS = Set.of("OT", "OS", "SEC", "SEED", "UNV", "INF");
    private static final int LONGEST = 110;
    private static final Pattern RULE = Pattern.compile("^rule \"([^\"]+)\"", Pattern.MULTILINE);
    private static final Pattern CASE = Pattern.compile(
            "^\\s*- *(?:case: *([^\\n]*)|\\{ *case: *(\"[^\"]*\"|'[^']*'|[^,}\\n]*))", Pattern.MULTILINE);

    private record Row(String id, String says, String label, List<Part> rules, List<Part> scenarios, String whyNot) {}

    /** A file, and the places in it of the rules or scenarios that are meant. */
    private record Part(String file, Set<Integer> places) {}

    private final Map<String, List<Row>> sections = new LinkedHashMap<>();
    private final Map<String, List<String>> known = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    public static void main(String[] arguments) throws IOException {
        boolean check = arguments.length == 1 && arguments[0].equals("--check");
        if (arguments.length > 0 && !check) {
            fail("Unknown argument " + String.join(" ", arguments) + "; --check is the only one.");
        }
        if (!Files.exists(DIGEST)) {
            fail("There is no " + DIGEST + " here: run this from the root of the repository.");
        }
        Coverage coverage = new Coverage();
        coverage.read();
        if (!coverage.problems.isEmpty()) {
            fail(String.join("\n", coverage.problems));
        }
        String page = coverage.page();
        if (!check) {
            Files.writeString(PAGE, page);
            System.out.print(coverage.unnamed());
        } else if (!Files.exists(PAGE)
                || !Files.readString(PAGE).replace("\r\n", "\n").equals(page)) {
            fail(PAGE + " is stale: run java aps-rules-drl/src/build/Coverage.java from the root of the repository.");
        }
    }

    private static void fail(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }

    private void read() throws IOException {
        List<Row> rows = null;
        int number = 0;
        for (String line : Files.readAllLines(DIGEST)) {
            number++;
            if (line.startsWith("== ")) {
                rows = sections.computeIfAbsent(line.substring(3).strip(), title -> new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                if (rows == null) {
                    wrong(number, "a row stands before the first section");
                    return;
                }
                row(number, line.split("\\|", -1), rows);
            }
        }
    }

    private void row(int number, String[] cells, List<Row> rows) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
        }
        boolean encoded = cells.length == 5;
        if (!encoded && !(cells.length == 4 && cells[3].startsWith(WHY_NOT) && cells[3].length() > WHY_NOT.length())) {
            wrong(
                    number,
                    "a row is id | says | label | rules | scenarios, or id | says | label | " + WHY_NOT + "(why)");
            return;
        }
        if (!ids.add(cells[0])) {
            wrong(number, "a second row " + cells[0]);
        }
        if (cells[1].isEmpty() || cells[1].length() > LONGEST) {
            wrong(number, "what " + cells[0] + " says has " + cells[1].length() + " characters, of at most " + LONGEST);
        }
        if (!LABELS.containsAll(List.of(cells[2].split("\\+")))) {
            wrong(number, "no label " + cells[2]);
        }
        rows.add(
                encoded
                        ? new Row(
                                cells[0],
                                cells[1],
                                cells[2],
                                parts(number, cells[3], LAW, RULE, "rule"),
                                parts(number, cells[4], TESTS, CASE, "scenario"),
                                "")
                        : new Row(cells[0], cells[1], cells[2], List.of(), List.of(), cells[3]));
    }

    /** Reads {@code file, file#beginning of a name, …}; each of them must exist. */
    private List<Part> parts(int number, String cell, String root, Pattern pattern, String what) throws IOException {
        Map<String, Part> parts = new LinkedHashMap<>();
        if (cell.equals("none") && pattern == CASE) {
            return List.of();
        }
        for (String written : cell.split(";")) {
            String file = written.strip().replaceAll("#.*", "");
            String prefix = written.contains("#")
                    ? written.substring(written.indexOf('#') + 1).strip()
                    : "";
            if (!Files.isRegularFile(Path.of(root + file))) {
                wrong(number, "no file " + root + file);
                continue;
            }
            List<String> names = names(root + file, pattern);
            Set<Integer> places = new TreeSet<>();
            for (int place = 0; place < names.size(); place++) {
                if (names.get(place).startsWith(prefix)) {
                    places.add(place);
                }
            }
            if (places.isEmpty()) {
                wrong(number, "no " + what + " of " + root + file + " begins with \"" + prefix + "\"");
            }
            parts.computeIfAbsent(file, path -> new Part(path, new TreeSet<>()))
                    .places()
                    .addAll(places);
        }
        return List.copyOf(parts.values());
    }

    private List<String> names(String file, Pattern pattern) throws IOException {
        if (!known.containsKey(file)) {
            List<String> names = new ArrayList<>();
            Matcher matcher = pattern.matcher(Files.readString(Path.of(file)).replace("\r\n", "\n"));
            while (matcher.find()) {
                String name = matcher.group(matcher.groupCount() > 1 && matcher.group(1) == null ? 2 : 1)
                        .strip();
                names.add(name.matches("\".*\"|'.*'") ? name.substring(1, name.length() - 1) : name);
            }
            known.put(file, names);
        }
        return known.get(file);
    }

    private void wrong(int line, String what) {
        problems.add(DIGEST + ", line " + line + ": " + what + ".");
    }

    private String page() {
        List<Row> all = sections.values().stream().flatMap(List::stream).toList();
        long not = all.stream().filter(row -> !row.whyNot().isEmpty()).count();
        Set<String> rules = new HashSet<>();
        Set<String> scenarios = new HashSet<>();
        all.forEach(row -> row.rules().forEach(part -> part.places().forEach(n -> rules.add(part.file() + n))));
        all.forEach(row -> row.scenarios().forEach(part -> part.places().forEach(n -> scenarios.add(part.file() + n))));
        StringBuilder text = new StringBuilder("# What the law says, and where it is encoded\n\n");
        text.append("Written by `java aps-rules-drl/src/build/Coverage.java` from [digest.txt](../")
                .append(slashes(DIGEST));
        text.append("): change that file, not this one. The labels are explained at its top.\n\n");
        text.append("**%d rows: %d encoded, %d not encoded; %d rules and %d scenarios are named.**\n"
                .formatted(all.size(), all.size() - not, not, rules.size(), scenarios.size()));
        sections.forEach((title, rows) -> {
            text.append("\n## ").append(title).append("\n\n| Row | What the law says | Label | Rules | Scenarios |\n");
            text.append("|---|---|---|---|---|\n");
            rows.forEach(row -> text.append("| %s | %s | %s | %s |\n"
                    .formatted(
                            "`" + row.id() + "`",
                            row.says(),
                            row.label(),
                            row.whyNot().isEmpty()
                                    ? links(row.rules(), LAW, "law/") + " | "
                                            + links(row.scenarios(), TESTS, "scenarios/")
                                    : "— | " + row.whyNot())));
        });
        return text.toString();
    }

    private static String links(List<Part> parts, String root, String shortened) {
        int number = parts.stream().mapToInt(part -> part.places().size()).sum();
        List<String> links = parts.stream()
                .map(part -> "[%s](../%s%s)".formatted(part.file().replaceFirst(shortened, ""), root, part.file()))
                .toList();
        return number + ": " + String.join(", ", links);
    }

    /** The files of law and scenarios that no row names: something to look at, not an error. */
    private String unnamed() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String folder : List.of(LAW + "law", TESTS + "scenarios")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(Files::isRegularFile)
                        .map(Coverage::slashes)
                        .sorted()
                        .filter(file -> !known.containsKey(file))
                        .forEach(file ->
                                text.append("No row names ").append(file).append(".\n"));
            }
        }
        return text.toString();
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
