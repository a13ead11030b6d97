package io.github.apsrules.facts;

/** What became of an application. */
public enum ApplicationOutcome {
    /** Not lodged yet. */
    NOT_LODGED,

    /** Lodged, no answer yet. */
    PENDING,

    /** Granted. */
    GRANTED,

    /** Refused. */
    REFUSED,

    /** No answer until now. */
    SILENT,

    /** Not told. */
    UNKNOWN
}
