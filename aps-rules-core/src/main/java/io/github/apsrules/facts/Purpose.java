package io.github.apsrules.facts;

/** Why a person is or goes abroad. */
public enum Purpose {
    /** Tourism or visit. */
    VISIT,

    /** Internship. */
    INTERNSHIP,

    /** Work. */
    WORK,

    /** Studies. */
    STUDY,

    /** Transit. */
    TRANSIT,

    /** Something else. */
    OTHER,

    /** Not told. */
    UNKNOWN
}
