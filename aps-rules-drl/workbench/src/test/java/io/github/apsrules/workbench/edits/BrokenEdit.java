package io.github.apsrules.workbench.edits;

import io.github.apsrules.workbench.check.Finding;
import io.github.apsrules.workbench.check.LawCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An edit that goes wrong: the file {@code edit.txt} names a law, text or scenario file, the lines taken out ({@code -}) and the lines put
 * in ({@code +}), as a patch does. Lines are told relative to the edit, so that another edit of the same file moves nothing here.
 */
record BrokenEdit(String name, String file, String before, String after) {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Pattern LINE_NUMBER = Pattern.compile("\\bline \\d+");

    static List<Path> folders(Path root) {
        try (Stream<Path> found = Files.list(root)) {
            return found.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static BrokenEdit read(Path folder) {
        List<String> lines;
        try {
            lines = Files.readAllLines(folder.resolve("edit.txt"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new BrokenEdit(folder.getFileName().toString(), lines.get(0), marked(lines, "-"), marked(lines, "+"));
    }

    private static String marked(List<String> lines, String sign) {
        List<String> marked = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith(sign)) {
                marked.add(line.length() > 1 ? line.substring(2) : "");
            }
        }
        return String.join("\n", marked);
    }

    /** What the check says of the edited files and did not say before, a line each. */
    List<String> messages(Map<String, String> files, List<Finding> known) {
        String text = files.getOrDefault(file, "");
        int at = text.indexOf(before);
        if (at < 0) {
            throw new IllegalStateException("The file " + file + " no longer has what the edit " + name + " changes");
        }
        int line =
                (int) text.substring(0, at).chars().filter(sign -> sign == '\n').count() + 1;
        Map<String, String> edited = new HashMap<>(files);
        edited.put(file, text.substring(0, at) + after + text.substring(at + before.length()));
        List<String> old = known.stream().map(BrokenEdit::unplaced).toList();
        return LawCheck.check(edited, DAY).stream()
                .filter(finding -> !old.contains(unplaced(finding)))
                .map(finding -> relative(finding, line))
                .toList();
    }

    static List<Finding> known(Map<String, String> files) {
        return LawCheck.check(files, DAY);
    }

    private static String unplaced(Finding finding) {
        return LINE_NUMBER
                .matcher(finding.code() + finding.file() + finding.rule() + finding.sentence())
                .replaceAll("line");
    }

    private String relative(Finding finding, int edited) {
        String place = finding.file() + ":" + finding.line() + ":" + finding.column() + ":";
        int apart = finding.line() - edited;
        String told = !finding.file().equals(file)
                ? "[line]"
                : apart == 0 ? "[edit]" : apart > 0 ? "[edit + " + apart + "]" : "[edit - " + -apart + "]";
        String words = finding.inWords().replace(place, finding.file() + ":" + told + ":" + finding.column() + ":");
        return LINE_NUMBER.matcher(words).replaceAll("line [n]");
    }
}
