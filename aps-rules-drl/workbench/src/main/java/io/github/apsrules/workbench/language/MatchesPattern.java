package io.github.apsrules.workbench.language;

import java.util.regex.Pattern;

/** Patterns of texts that cannot run for long: plain letters, {@code .*} twice at most, in {@code (.* )?} too, {@code \b}. */
final class MatchesPattern {
    private static final Pattern PLAIN =
            Pattern.compile("([A-Za-z0-9 _:/-]|\\\\b|\\.\\*|\\(\\.\\* \\)\\?|\\( \\.\\*\\)\\?)*");

    private MatchesPattern() {}

    static void check(Expr pattern, Reporter reporter) {
        StringBuilder literal = new StringBuilder();
        gather(pattern, literal);
        String text = literal.toString();
        int stars = text.split("\\*", -1).length - 1;
        if (stars > 2 || !PLAIN.matcher(text).matches()) {
            reporter.say(
                    "forbidden-method",
                    pattern.at(),
                    "This pattern of a text could take very long to compare.",
                    "Use letters, digits, \\\\b for the edge of a word, and .* twice at most.");
        }
    }

    private static void gather(Expr expr, StringBuilder literal) {
        if (expr instanceof Expr.Text text) {
            literal.append(text.value());
        } else if (expr instanceof Expr.Binary binary && binary.operator().equals("+")) {
            gather(binary.left(), literal);
            gather(binary.right(), literal);
        } else if (!(expr instanceof Expr.Call call && call.name().equals("name"))) {
            // Only the name of a constant has known letters.
            literal.append('?');
        }
    }
}
