package io.github.apsrules.casefile.vectors;

import io.github.apsrules.facts.CaseFile;
import java.util.Map;

/**
 * One row of a vector file: a case, and what is expected of its decision. Immutable.
 *
 * @param line line in the file, from 1
 * @param id id of the row
 * @param caseFile the case
 * @param expected expected columns in the order of the file, an empty value where there is none
 */
public record VectorRow(int line, String id, CaseFile caseFile, Map<String, String> expected) {

    /** Names the row only: a case is personal data. */
    @Override
    public String toString() {
        return "VectorRow " + id;
    }
}
