package io.github.apsrules.workbench.check;

import io.github.apsrules.workbench.language.Position;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Gathers findings. */
final class Findings {
    private final Set<Finding> all = new TreeSet<>();

    void error(String code, RuleAt rule, Position at, String sentence, String fix) {
        add(Severity.ERROR, code, rule.path(), at, rule.name(), sentence, fix);
    }

    void warn(String code, RuleAt rule, Position at, String sentence, String fix) {
        add(Severity.WARNING, code, rule.path(), at, rule.name(), sentence, fix);
    }

    void add(Severity severity, String code, String file, Position at, String rule, String sentence, String fix) {
        all.add(new Finding(severity, code, file, at.line(), at.column(), rule, sentence, fix));
    }

    List<Finding> sorted() {
        return List.copyOf(all);
    }
}
