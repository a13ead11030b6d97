package io.github.apsrules.conclusions;

/** The answer to one requirement, one route or one question. */
public enum Outcome {
    /** The law asks for it and the facts show it. */
    MET,
    /** The law asks for it and the facts show that it is not so. */
    UNMET,
    /** A fact is missing. */
    UNKNOWN,
    /** The law does not say, or sources differ. */
    UNSETTLED
}
