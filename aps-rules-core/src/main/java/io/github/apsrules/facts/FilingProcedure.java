package io.github.apsrules.facts;

/** How the prefecture takes applications. */
public enum FilingProcedure {
    /** An appointment asked by e-mail, then on the spot. */
    EMAIL_APPOINTMENT,

    /** Registered letter with receipt, then collected with the slip. */
    REGISTERED_LETTER,

    /** Online form. */
    ONLINE,

    /** At the counter. */
    ON_THE_SPOT,

    /** Not told. */
    UNKNOWN
}
