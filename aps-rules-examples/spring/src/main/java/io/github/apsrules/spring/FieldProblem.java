package io.github.apsrules.spring;

import io.github.apsrules.casefile.Problem;
import io.github.apsrules.facts.FactPaths;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing that is wrong with a case, without what the case says: a reader quotes what it read, a service does not.
 *
 * @param line line of the body, from 1; 0 where the body as a whole is meant
 * @param column column of the body, from 1
 * @param field path of the field, as {@code diplomas[0].awardedOn}; the enclosing one where the field is not known; may be empty
 * @param reason what is wrong
 * @param allowed what is allowed, in order; may be empty
 */
record FieldProblem(int line, int column, String field, String reason, List<String> allowed) {
    private static final Set<String> HEAD = Set.of("format", "about", "asks", "on");
    private static final Pattern PATH = Pattern.compile("([A-Za-z]+)(\\[\\d+])?(?:\\.(.*))?", Pattern.DOTALL);

    /** What was read stands between quotes at the beginning; greedy, so that quotes in it hide nothing. */
    private static final Pattern QUOTED =
            Pattern.compile("^'.*'(?= is (?:not |a date that |written twice))", Pattern.DOTALL);

    /** Takes from a problem of the reader what may be said. */
    static FieldProblem of(Problem problem) {
        return new FieldProblem(
                problem.line(), problem.column(), known(problem.field()), said(problem.reason()), problem.allowed());
    }

    private static String said(String reason) {
        String said = QUOTED.matcher(reason).replaceFirst("this");
        return said.startsWith("'") && !said.startsWith("'open' ") ? "this cannot be read here" : said;
    }

    /** The path as far as its names are those of facts: a name that is not known is as private as a value. */
    private static String known(String path) {
        Matcher parts = PATH.matcher(path);
        if (!parts.matches()) {
            return "";
        }
        String section = parts.group(1);
        String index = parts.group(2) == null ? "" : parts.group(2);
        if (parts.group(3) != null && FactPaths.all().containsKey(section + "." + parts.group(3))) {
            return section + index + "." + parts.group(3);
        }
        return FactPaths.all().containsKey(section) || HEAD.contains(section) ? section + index : "";
    }
}
