package io.github.apsrules.facts;

/** What the person wants to do with the stay asked for. */
public enum Aim {
    /** Look for a first job. */
    JOB,

    /** Create a business. */
    BUSINESS,

    /** A volunteer mission. */
    VOLUNTEERING,

    /** Care of a sick child. */
    SICK_CHILD,

    /** Leave prostitution. */
    LEAVING_PROSTITUTION,

    /** Something else. */
    OTHER,

    /** Not told. */
    UNKNOWN
}
