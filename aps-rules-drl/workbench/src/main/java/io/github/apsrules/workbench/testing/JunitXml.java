package io.github.apsrules.workbench.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes results as JUnit XML: a suite for each scenario file, a case for each scenario. */
public final class JunitXml {
    private JunitXml() {}

    /**
     * {@return the document}
     *
     * @param results the results
     */
    public static String write(List<TestResult> results) {
        Map<String, List<TestResult>> files = new TreeMap<>();
        results.forEach(result -> files.computeIfAbsent(result.scenario().file(), key -> new ArrayList<>())
                .add(result));
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        files.forEach((file, cases) -> {
            long failed = cases.stream().filter(result -> !result.passed()).count();
            long nanos = cases.stream().mapToLong(TestResult::nanos).sum();
            xml.append("  <testsuite name=\"" + escaped(file) + "\" tests=\"" + cases.size() + "\" failures=\"" + failed
                    + "\" errors=\"0\" skipped=\"0\" time=\"" + seconds(nanos) + "\">\n");
            cases.forEach(result -> xml.append(testcase(file, result)));
            xml.append("  </testsuite>\n");
        });
        return xml.append("</testsuites>\n").toString();
    }

    private static String testcase(String file, TestResult result) {
        String start =
                "    <testcase classname=\"" + escaped(file.replace(".yaml", "").replace('/', '.')) + "\" name=\""
                        + escaped(result.scenario().title()) + "\" time=\"" + seconds(result.nanos()) + "\"";
        if (result.passed()) {
            return start + "/>\n";
        }
        List<String> lines = result.lines();
        return start + ">\n      <failure message=\"" + escaped(lines.get(0)) + "\">"
                + escaped(String.join("\n", lines)) + "</failure>\n    </testcase>\n";
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.3f", nanos / 1e9);
    }

    private static String escaped(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints()
                .filter(point -> point >= ' ' || point == '\n' || point == '\t')
                .forEach(clean::appendCodePoint);
        return clean.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
