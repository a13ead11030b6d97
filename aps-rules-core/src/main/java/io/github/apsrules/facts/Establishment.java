package io.github.apsrules.facts;

/** The kind of the establishment that gave a diploma. */
public enum Establishment {
    /** Public university. */
    PUBLIC_UNIVERSITY,

    /** Grande école. */
    GRANDE_ECOLE,

    /** Private school. */
    PRIVATE_SCHOOL,

    /** Another establishment. */
    OTHER,

    /** Not told. */
    UNKNOWN
}
