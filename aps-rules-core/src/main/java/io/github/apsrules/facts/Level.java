package io.github.apsrules.facts;

/** The level or name of a diploma as printed on it. */
public enum Level {
    /** Doctorate. */
    DOCTORAT,

    /** <i>Habilitation à diriger des recherches</i>. */
    HDR,

    /** Master. */
    MASTER,

    /** <i>Diplôme d'ingénieur</i>. */
    INGENIEUR,

    /** DEA. */
    DEA,

    /** DESS. */
    DESS,

    /** <i>Diplôme de recherche technologique</i>. */
    DRT,

    /** State diploma of doctor (medicine, dentistry, pharmacy). */
    DIPLOME_ETAT_DOCTEUR,

    /** <i>Diplôme supérieur de comptabilité et de gestion</i>. */
    DSCG,

    /** <i>Diplôme d'expertise comptable</i>. */
    DEC,

    /** <i>Mastère spécialisé</i>. */
    MASTERE_SPECIALISE,

    /** MSc of a school. */
    MSC,

    /** Another diploma of level I (today level 7). */
    LEVEL_I_OTHER,

    /** <i>Licence professionnelle</i>. */
    LICENCE_PROFESSIONNELLE,

    /** Ordinary licence. */
    LICENCE,

    /** BUT or DUT. */
    BUT,

    /** Bachelor of a school. */
    BACHELOR,

    /** A professional title of the RNCP that is none of the above. */
    RNCP_TITLE,

    /** Another diploma. */
    OTHER,

    /** Not told. */
    UNKNOWN
}
