package io.github.apsrules.casefile.scenarios;

import io.github.apsrules.casefile.Node;
import io.github.apsrules.facts.CaseFile;

/**
 * A case and what its decision must hold.
 *
 * @param file file it stands in
 * @param line line of the file
 * @param about article or subject of the file
 * @param name name of the case, unique in the file
 * @param question id of the question
 * @param given the case
 * @param expect what the decision must hold
 */
public record Scenario(String file, int line, String about, String name, String question, CaseFile given, Node expect) {

    /** {@return subject and case, as tests are named} */
    public String title() {
        return about + ": " + name;
    }

    @Override
    public String toString() {
        return title();
    }
}
