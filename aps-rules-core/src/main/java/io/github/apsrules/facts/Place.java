package io.github.apsrules.facts;

/** Where a person is, or where an application is lodged from. */
public enum Place {
    /** In France. */
    FRANCE,

    /** Outside France. */
    ABROAD,

    /** Not told. */
    UNKNOWN
}
