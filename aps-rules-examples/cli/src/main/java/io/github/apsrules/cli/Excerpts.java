package io.github.apsrules.cli;

import io.github.apsrules.casefile.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Shows a person the lines of the own case file that are wrong: the library names places only, since a case is personal data. */
final class Excerpts {
    private static final int WIDTH = 68;

    private Excerpts() {}

    /** Each problem in words, and under it the line that it is about. */
    static String under(List<Problem> problems, String file, byte[] content) {
        List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
        return problems.stream()
                .map(problem -> problem.inWords(file) + excerpt(problem, lines))
                .collect(Collectors.joining("\n"));
    }

    private static String excerpt(Problem problem, List<String> lines) {
        if (problem.line() < 1 || problem.line() > lines.size()) {
            return "";
        }
        String line = lines.get(problem.line() - 1);
        int from = problem.column() <= WIDTH ? 0 : Math.min(problem.column() - WIDTH / 2, line.length());
        int to = Math.min(from + WIDTH, line.length());
        String seen = line.substring(from, to)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "?")
                .strip();
        return seen.isEmpty() ? "" : "\n    " + (from > 0 ? "… " : "") + seen + (to < line.length() ? " …" : "");
    }
}
