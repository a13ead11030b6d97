package io.github.apsrules.facts;

/** The kind of a document that the person has at hand. */
public enum DocumentKind {
    /** Passport. */
    PASSPORT,

    /** Consular card, certificate or identity card with photo. */
    CONSULAR_ID,

    /** Nationality certificate. */
    NATIONALITY_CERTIFICATE,

    /** Civil status record (<i>acte de naissance</i>). */
    CIVIL_STATUS,

    /** Proof of address (<i>justificatif de domicile</i>). */
    ADDRESS_PROOF,

    /** <i>Attestation d'hébergement</i>, with the host's papers. */
    HOST_ATTESTATION,

    /** Identity photos; {@code copies} is their number. */
    PHOTOS,

    /** <i>Code e-photo</i>. */
    E_PHOTO,

    /** Student card or validated VLS-TS. */
    STUDENT_TITLE,

    /** Diploma. */
    DIPLOMA,

    /** <i>Attestation de réussite</i>. */
    ATTESTATION_REUSSITE,

    /** <i>Attestation de jury</i>. */
    ATTESTATION_JURY,

    /** Proof of health insurance. */
    HEALTH_INSURANCE_PROOF,

    /** Proof of the business project. */
    BUSINESS_PROJECT_PROOF,

    /** Signed <i>contrat d'engagement</i>. */
    ENGAGEMENT_CONTRACT,

    /** Proof of payment of tax and stamp. */
    TAX_PROOF,

    /** Bank statements. */
    BANK_STATEMENTS,

    /** Proof of sufficient resources. */
    RESOURCES_PROOF,

    /** Work contract or promise of one. */
    WORK_CONTRACT,

    /** <i>Autorisation de travail</i>. */
    WORK_PERMIT,

    /** Confirmation that the research is finished. */
    RESEARCH_END_CONFIRMATION,

    /** <i>Convention d'accueil</i>. */
    HOSTING_AGREEMENT,

    /** Letter of reasons. */
    LETTER_OF_REASONS,

    /** Proof of job search. */
    JOB_SEARCH_PROOF,

    /** The stay document held now (APS, card, visa). */
    CURRENT_TITLE,

    /** Sworn translation. */
    SWORN_TRANSLATION,

    /** Another document. */
    OTHER,

    /** Not told. */
    UNKNOWN
}
