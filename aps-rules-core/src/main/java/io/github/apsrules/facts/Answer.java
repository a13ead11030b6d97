package io.github.apsrules.facts;

/** A yes/no fact; what was not told is {@link #UNKNOWN}, never a silent no. */
public enum Answer {
    /** Told: yes. */
    YES,

    /** Told: no. */
    NO,

    /** Not told. */
    UNKNOWN
}
