import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
    private static final String RUN = "aps-rules-drl/src/build/Coverage.java";
    private static final String WHY_NOT = "not encoded: because ";
    private static final Set<String> LABELS = Set.of("OT", "OS", "SEC", "SEED", "UNV", "INF");
    private static final int LONGEST = 110;
    private static final Pattern RULE = Pattern.compile("^rule \"([^\"]+)\"", Pattern.MULTILINE);
    private static final Pattern CASE = Pattern.compile(
            "^\\s*- *(?:case: *([^\\n]*)|\\{ *case: *(\"[^\"]*\"|'[^']*'|[^,}\\n]*))", Pattern.MULTILINE);

    /** A line of the digest, with the cells of its rules and scenarios, or why it has none. */
    private record Row(String head, String rest, boolean encoded) {}

    private final Map<String, List<Row>> sections = new LinkedHashMap<>();
    private final Map<String, List<String>> known = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> rules = new HashSet<>();
    private final Set<String> scenarios = new HashSet<>();
    private final List<String> problems = new ArrayList<>();

    public static void main(String[] arguments) throws IOException {
        boolean check = arguments.length == 1 && arguments[0].equals("--check");
        Coverage coverage = new Coverage();
        if (arguments.length > 0 && !check) {
            coverage.problems.add("Unknown argument " + String.join(" ", arguments) + "; --check is the only one.");
        } else if (!Files.exists(DIGEST)) {
            coverage.problems.add("There is no " + DIGEST + " here: run this from the root of the repository.");
        } else {
            coverage.run(check);
        }
        if (!coverage.problems.isEmpty()) {
            System.err.println(String.join("\n", coverage.problems));
            System.exit(1);
        }
    }

    private void run(boolean check) throws IOException {
        read();
        if (!problems.isEmpty()) {
            return;
        }
        String page = page();
        if (!check) {
            Files.writeString(PAGE, page);
            System.out.print(unnamed());
        } else if (!Files.exists(PAGE)
                || !Files.readString(PAGE).replace("\r\n", "\n").equals(page)) {
            problems.add(PAGE + " is stale: run java " + RUN + " from the root of the repository.");
        }
    }

    private void read() throws IOException {
        List<Row> rows = null;
        int number = 0;
        for (String line : Files.readAllLines(DIGEST)) {
            number++;
            if (line.startsWith("== ")) {
                rows = sections.computeIfAbsent(line.substring(3).strip(), title -> new ArrayList<>());
            } else if (line.isBlank() || line.startsWith("#")) {
                continue;
            } else if (rows == null) {
                wrong(number, "a row stands before the first section");
            } else {
                row(number, line.strip().split(" *\\| *", -1), rows);
            }
        }
    }

    private void row(int number, String[] cells, List<Row> rows) throws IOException {
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
        String head = "`%s` | %s | %s".formatted(cells[0], cells[1], cells[2]);
        if (encoded) {
            String law = links(number, cells[3], LAW, RULE, rules);
            rows.add(new Row(head, law + " | " + links(number, cells[4], TESTS, CASE, scenarios), true));
        } else {
            rows.add(new Row(head, "— | " + cells[3], false));
        }
    }

    /** Reads {@code file#beginning of a name; …}, notes each rule or scenario that is meant, and links their files. */
    private String links(int number, String cell, String root, Pattern pattern, Set<String> all) throws IOException {
        Set<String> meant = new TreeSet<>();
        Set<String> links = new LinkedHashSet<>();
        for (String written : cell.equals("none") && pattern == CASE ? new String[0] : cell.split(";")) {
            String file = written.replaceAll("#.*", "").strip();
            String prefix = written.contains("#")
                    ? written.substring(written.indexOf('#') + 1).strip()
                    : "";
            if (!Files.isRegularFile(Path.of(root + file))) {
                wrong(number, "no file " + root + file);
                continue;
            }
            List<String> names = names(root + file, pattern);
            List<String> here = IntStream.range(0, names.size())
                    .filter(place -> names.get(place).startsWith(prefix))
                    .mapToObj(place -> file + " " + place)
                    .toList();
            if (here.isEmpty()) {
                wrong(number, "nothing in " + root + file + " begins with \"" + prefix + "\"");
            }
            meant.addAll(here);
            links.add("[%s](../%s%s)".formatted(file.substring(file.indexOf('/') + 1), root, file));
        }
        all.addAll(meant);
        return links.isEmpty() ? "none" : meant.size() + ": " + String.join(", ", links);
    }

    private List<String> names(String file, Pattern pattern) throws IOException {
        if (!known.containsKey(file)) {
            String text = Files.readString(Path.of(file)).replace("\r\n", "\n");
            known.put(file, pattern.matcher(text).results().map(Coverage::name).toList());
        }
        return known.get(file);
    }

    private static String name(MatchResult found) {
        String name = found.group(found.group(1) == null ? 2 : 1).strip();
        return name.matches("\".*\"|'.*'") ? name.substring(1, name.length() - 1) : name;
    }

    private void wrong(int line, String what) {
        problems.add(DIGEST + ", line " + line + ": " + what + ".");
    }

    private String page() {
        List<Row> all = sections.values().stream().flatMap(List::stream).toList();
        long encoded = all.stream().filter(Row::encoded).count();
        StringBuilder text = new StringBuilder("""
                # What the law says, and where it is encoded

                Written by `java %s` from [digest.txt](../%s): change that file, not this one.
                Labels: OT the official text itself, OS an official summary, SEC a secondary source, SEED the practical guide alone,
                UNV not found or in dispute, INF inferred; several for parts of the fact.

                **%d rows: %d encoded, %d not encoded; %d rules and %d scenarios are named.**
                """.formatted(
                RUN, slashes(DIGEST), all.size(), encoded, all.size() - encoded, rules.size(), scenarios.size()));
        sections.forEach((title, rows) -> {
            String head = "\n## %s\n\n| Row | What the law says | Label | Rules | Scenarios |\n|---|---|---|---|---|\n";
            text.append(head.formatted(title));
            rows.forEach(row -> text.append("| %s | %s |\n".formatted(row.head(), row.rest())));
        });
        return text.toString();
    }

    /** The files of law and scenarios that no row names: something to look at, not an error. */
    private String unnamed() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String folder : List.of(LAW + "law", TESTS + "scenarios")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    if (!known.containsKey(slashes(file))) {
                        text.append("No row names ").append(slashes(file)).append(".\n");
                    }
                }
            }
        }
        return text.toString();
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
