package io.github.apsrules.facts;

/** What an application asks for. */
public enum ApplicationKind {
    /** A first-experience stay: RECE, APS or visa of that kind. */
    FIRST_EXPERIENCE,

    /** Renewal of such a stay. */
    RENEWAL,

    /** Another status. */
    STATUS_CHANGE,

    /** A student title. */
    STUDENT,

    /** Something else. */
    OTHER,

    /** Not told. */
    UNKNOWN
}
