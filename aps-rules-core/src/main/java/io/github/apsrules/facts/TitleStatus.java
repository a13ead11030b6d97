package io.github.apsrules.facts;

/** What became of a title. */
public enum TitleStatus {
    /** Given to the person, expired or not. */
    HELD,

    /** Applied for, not given yet. */
    ASKED_FOR,

    /** Applied for and refused. */
    REFUSED,

    /** Not told. */
    UNKNOWN
}
