package io.github.apsrules.workbench.coverage;

import io.github.apsrules.workbench.coverage.Coverage.ConditionCoverage;
import io.github.apsrules.workbench.coverage.Coverage.RuleCoverage;
import io.github.apsrules.workbench.coverage.Coverage.Sum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Writes coverage as one HTML page: the sums, and the law with its conditions coloured. */
public final class CoverageHtml {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Coverage of the law by scenarios</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; color: #1b1b1b; background: #fff; }
            table { border-collapse: collapse; } td, th { padding: .2rem .8rem .2rem 0; text-align: right; }
            td:first-child, th:first-child { text-align: left; }
            pre { background: #f7f7f5; padding: .8rem; overflow-x: auto; font: 13px/1.5 ui-monospace, monospace; }
            summary { cursor: pointer; padding: .2rem 0; }
            .all { background: #c9ecc9; } .both { background: #e2f3e2; } .half { background: #ffe9a8; } .none { background: #f9c6c6; }
            .never { text-decoration: underline wavy #b00020; }
            pre .half::after, pre .none::after { content: " ← " attr(title); font: italic 12px system-ui, sans-serif; }
            pre span { border-radius: 3px; padding: 0 1px; }
            tr.lack td:first-child::before { content: "▸ "; color: #b00020; }
            pre:target { outline: 2px solid #345; }
            </style>
            </head>
            <body>
            <h1>Coverage of the law by scenarios</h1>
            """;

    private CoverageHtml() {}

    /**
     * {@return the page}
     *
     * @param coverage what was tried
     * @param files path to text of the law
     */
    public static String write(Coverage coverage, Map<String, String> files) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("<p>").append(escaped(CoverageText.sum(coverage))).append(".</p>\n");
        page.append(
                "<p>A condition is <span class=\"all\">seen true, false and unknown</span>, <span class=\"both\">seen true and"
                        + " false</span>, <span class=\"half\">seen one way only</span> or <span class=\"none\">never reached</span>, with what is missing beside it; the name"
                        + " of a rule that never fired is <span class=\"never\">underlined</span>.</p>\n");
        page.append("<details><summary>By article</summary>\n");
        table("Article", coverage.byArticle(), false, page);
        page.append("</details>\n<h2>By file</h2>\n<p>Files with something left to try are marked.</p>\n");
        table("File", coverage.byFile(), true, page);
        page.append("<h2>The law</h2>\n");
        coverage.byFile().forEach((file, sum) -> file(file, sum, coverage, files, page));
        return page.append("</body>\n</html>\n").toString();
    }

    private static void table(String title, Map<String, Sum> sums, boolean linked, StringBuilder page) {
        page.append("<table>\n<tr><th>" + title
                + "</th><th>rules fired</th><th>conditions both ways</th><th></th><th>also unknown</th></tr>\n");
        sums.forEach((name, sum) -> {
            String cell = linked ? "<a href=\"#" + escaped(name) + "\">" + escaped(name) + "</a>" : escaped(name);
            page.append("<tr" + (lacks(sum) ? " class=\"lack\"" : "") + "><td>" + cell + "</td><td>" + sum.fired()
                    + " of " + sum.rules() + "</td><td>" + sum.both() + " of " + sum.conditions() + "</td><td>"
                    + sum.percentBoth() + " %</td><td>" + sum.unknown() + "</td></tr>\n");
        });
        page.append("</table>\n");
    }

    private static boolean lacks(Sum sum) {
        return sum.both() < sum.conditions() || sum.fired() < sum.rules();
    }

    private static void file(String file, Sum sum, Coverage coverage, Map<String, String> files, StringBuilder page) {
        page.append("<details><summary>" + escaped(file) + ": " + sum.fired() + " of " + sum.rules()
                + " rules, " + sum.both() + " of " + sum.conditions() + " conditions (" + sum.percentBoth()
                + " %)</summary>\n<pre id=\"" + escaped(file) + "\">");
        List<Mark> marks = new ArrayList<>();
        String text = files.getOrDefault(file, "");
        for (RuleCoverage rule : coverage.rules()) {
            if (rule.file().equals(file)) {
                rule.conditions().forEach(condition -> marks.add(mark(condition)));
                int name = text.indexOf('"' + rule.name() + '"');
                if (!rule.fired() && name >= 0) {
                    marks.add(new Mark(name, name + rule.name().length() + 2, "never", "never fired"));
                }
            }
        }
        marks.sort(Comparator.comparingInt(Mark::from));
        int at = 0;
        for (Mark mark : marks) {
            if (mark.from() >= at) {
                page.append(escaped(text.substring(at, mark.from())));
                page.append("<span class=\"" + mark.kind() + "\" title=\"" + mark.title() + "\">"
                        + escaped(text.substring(mark.from(), mark.to())) + "</span>");
                at = mark.to();
            }
        }
        page.append(escaped(text.substring(at))).append("</pre>\n</details>\n");
    }

    private static Mark mark(ConditionCoverage condition) {
        String kind = condition.both()
                ? condition.unknown() ? "all" : "both"
                : condition.yes() || condition.no() ? "half" : "none";
        return new Mark(condition.from(), condition.to(), kind, CoverageText.lacking(condition));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private record Mark(int from, int to, String kind, String title) {}
}
