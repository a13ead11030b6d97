package io.github.apsrules.facts;

/** The field of a job, where the law treats it apart. */
public enum Activity {
    /** No special field. */
    ORDINARY,

    /** Highly qualified employment. */
    HIGHLY_QUALIFIED,

    /** Research. */
    RESEARCH,

    /** Medical or pharmacy profession. */
    MEDICAL,

    /** Artist. */
    ARTISTIC,

    /** Not told. */
    UNKNOWN
}
