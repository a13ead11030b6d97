package io.github.apsrules.cli.batch;

import io.github.apsrules.casefile.CaseDocument;

/**
 * One person of a file, not read yet.
 *
 * @param line number of the line, from 1
 * @param told reads it
 */
record Person(long line, Told told) {
    /** Reads what a line tells. */
    interface Told {
        /**
         * Reads it; safe in any thread.
         *
         * @throws io.github.apsrules.casefile.CaseFileException where the line cannot be read
         */
        CaseDocument read();
    }
}
