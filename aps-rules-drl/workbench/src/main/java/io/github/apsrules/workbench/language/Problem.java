package io.github.apsrules.workbench.language;

import java.util.Set;

/**
 * Something that cannot be read, or that the language does not allow.
 *
 * @param code id of the check, the name of its page in {@code docs/checks}
 * @param file file
 * @param at place in the file
 * @param rule name of the rule it stands in; empty outside of rules
 * @param sentence what is wrong, in plain words
 * @param fix what to do
 */
public record Problem(String code, String file, Position at, String rule, String sentence, String fix) {

    private static final Set<String> ADVICE = Set.of("unguarded-part");

    /** {@return whether the rules cannot be used while it is there; otherwise it is advice} */
    public boolean blocks() {
        return !ADVICE.contains(code);
    }

    /** {@return it in one line, as {@code law/a.drl:3:5: …}} */
    public String inWords() {
        String where = file + ":" + at.line() + ":" + at.column() + ": ";
        return where + (rule.isEmpty() ? "" : "rule \"" + rule + "\": ") + sentence + " " + fix;
    }
}
