package io.github.apsrules.facts;

/** What the person can show of a diploma today. */
public enum DiplomaProof {
    /** The diploma. */
    DIPLOMA,

    /** <i>Attestation de réussite</i>. */
    ATTESTATION_REUSSITE,

    /** <i>Attestation de jury</i>. */
    ATTESTATION_JURY,

    /** Nothing yet: the jury has not met. */
    NONE_YET,

    /** Not told. */
    UNKNOWN
}
