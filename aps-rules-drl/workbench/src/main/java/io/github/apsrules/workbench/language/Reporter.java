package io.github.apsrules.workbench.language;

import java.util.Collection;
import java.util.List;

/** Takes the problems of one rule or file. */
final class Reporter {
    private final String file;
    private final String rule;
    private final List<Problem> problems;

    Reporter(String file, String rule, List<Problem> problems) {
        this.file = file;
        this.rule = rule;
        this.problems = problems;
    }

    void say(String code, Position at, String sentence, String fix) {
        problems.add(new Problem(code, file, at, rule, sentence, fix));
    }

    void unknown(String code, Position at, String sentence, String wrong, Collection<String> names) {
        say(code, at, sentence, Names.suggest(wrong, names));
    }
}
