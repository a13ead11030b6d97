package io.github.apsrules.workbench.check;

import io.github.apsrules.workbench.language.LawFile;
import io.github.apsrules.workbench.language.LawFile.RuleTree;

/** A rule and the file it stands in. */
record RuleAt(LawFile file, RuleTree rule) {
    String path() {
        return file.path();
    }

    String name() {
        return rule.name();
    }

    /** Whether it states legal values. */
    boolean statesValues() {
        return rule.name().endsWith(": values");
    }
}
