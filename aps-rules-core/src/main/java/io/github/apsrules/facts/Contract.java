package io.github.apsrules.facts;

/** The contract of a job offer. */
public enum Contract {
    /** Open-ended contract. */
    CDI,

    /** Fixed-term contract. */
    CDD,

    /** Secondment to France. */
    SECONDMENT,

    /** <i>Convention d'accueil</i> of a researcher. */
    CONVENTION_ACCUEIL,

    /** Another contract. */
    OTHER,

    /** Not told. */
    UNKNOWN
}
