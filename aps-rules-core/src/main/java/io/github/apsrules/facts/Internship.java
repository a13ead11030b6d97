package io.github.apsrules.facts;

/** Whether the internship that a diploma depends on is done. */
public enum Internship {
    /** Done. */
    DONE,

    /** Still to do. */
    NOT_DONE,

    /** The diploma asks for none. */
    NOT_REQUIRED,

    /** Not told. */
    UNKNOWN
}
