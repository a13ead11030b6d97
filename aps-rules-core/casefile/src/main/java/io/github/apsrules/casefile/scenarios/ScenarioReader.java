package io.github.apsrules.casefile.scenarios;

import io.github.apsrules.casefile.CaseDocument;
import io.github.apsrules.casefile.CaseFileException;
import io.github.apsrules.casefile.CaseReader;
import io.github.apsrules.casefile.Node;
import io.github.apsrules.casefile.NodeReader;
import io.github.apsrules.casefile.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads scenario files. Thread-safe. */
public final class ScenarioReader {
    private static final Set<String> HEAD = Set.of("about", "asks", "on", "given", "scenarios");
    private static final Set<String> OWN = Set.of("case", "asks", "expect");

    private ScenarioReader() {}

    /**
     * Reads all {@code .yaml} files of a folder in order of path.
     *
     * @param folder the folder
     * @return their scenarios, file by file
     * @throws CaseFileException for a file that cannot be read
     */
    public static List<Scenario> readAll(Path folder) {
        List<Scenario> scenarios = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                scenarios.addAll(read(name, Files.readAllBytes(file)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return scenarios;
    }

    /**
     * Reads one file.
     *
     * @param file its name
     * @param content its bytes
     * @return its scenarios
     * @throws CaseFileException naming what is wrong
     */
    public static List<Scenario> read(String file, byte[] content) {
        Node root = NodeReader.read(file, content);
        Map<String, Node> fields = fields(file, root);
        for (Map.Entry<String, Node> field : fields.entrySet()) {
            if (!HEAD.contains(field.getKey())) {
                throw failure(file, field.getValue(), field.getKey(), "a scenario file has no such field", HEAD);
            }
        }
        String about = text(file, root, "about");
        Node list = fields.get("scenarios");
        if (list == null || list.items() == null || list.items().isEmpty()) {
            throw failure(file, root, "scenarios", "a list of scenarios is needed", Set.of());
        }
        List<Scenario> scenarios = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Node item : list.items()) {
            Scenario scenario = scenario(file, about, fields, item);
            if (!names.add(scenario.name())) {
                throw failure(file, item, "case", "two scenarios have this name", Set.of());
            }
            scenarios.add(scenario);
        }
        return scenarios;
    }

    private static Scenario scenario(String file, String about, Map<String, Node> head, Node item) {
        Map<String, Node> own = fields(file, item);
        Node given = head.getOrDefault("given", new Node(item.line(), item.column(), null, Map.of(), null));
        Map<String, Node> facts = new LinkedHashMap<>(own);
        facts.keySet().removeAll(OWN);
        Node merged = given.with(new Node(item.line(), item.column(), null, facts, null));
        CaseDocument document = CaseReader.read(file, merged);
        LocalDate on = document.on() != null ? document.on() : day(file, head.get("on"));
        if (on == null) {
            throw failure(
                    file,
                    item,
                    "on",
                    "the day that is asked about is needed, in the scenario or for the file",
                    Set.of());
        }
        Node asks = own.getOrDefault("asks", head.get("asks"));
        Node expect = own.get("expect");
        if (asks == null || asks.text() == null || expect == null || expect.fields() == null) {
            throw failure(
                    file,
                    item,
                    asks == null ? "asks" : "expect",
                    "a scenario needs a question (asks) and an expect object",
                    Set.of());
        }
        return new Scenario(
                file, item.line(), about, text(file, item, "case"), asks.text(), document.toldOn(on), expect);
    }

    private static @Nullable LocalDate day(String file, @Nullable Node node) {
        if (node == null) {
            return null;
        }
        return CaseReader.read(file, new Node(node.line(), node.column(), null, Map.of("on", node), null))
                .on();
    }

    private static String text(String file, Node object, String field) {
        Node node = object.field(field);
        if (node == null || node.text() == null) {
            throw failure(file, object, field, "this field is needed", Set.of());
        }
        return node.text();
    }

    private static Map<String, Node> fields(String file, Node node) {
        if (node.fields() == null) {
            throw failure(file, node, "", "an object with fields is needed here", Set.of());
        }
        return node.fields();
    }

    static CaseFileException failure(String file, Node at, String field, String reason, Set<String> allowed) {
        return new CaseFileException(
                file,
                List.of(new Problem(
                        at.line(),
                        at.column(),
                        field,
                        reason,
                        allowed.stream().sorted().toList())));
    }
}
