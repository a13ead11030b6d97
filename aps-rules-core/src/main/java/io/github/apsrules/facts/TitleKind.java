package io.github.apsrules.facts;

/** The kind of a French stay document, as printed on it; another state's is {@link #OTHER_STATE_TITLE}. */
public enum TitleKind {
    /** Long-stay visa that is worth a student card (<i>VLS-TS étudiant</i>). */
    VLS_TS_ETUDIANT,

    /** Temporary card <i>étudiant</i>. */
    ETUDIANT,

    /** Multi-year card <i>étudiant</i>. */
    ETUDIANT_PLURIANNUELLE,

    /** Card <i>étudiant – programme de mobilité</i>. */
    ETUDIANT_MOBILITE,

    /** Card <i>talent – chercheur</i> (formerly <i>passeport talent</i>, <i>scientifique</i>). */
    TALENT_CHERCHEUR,

    /** Card <i>recherche d'emploi ou création d'entreprise</i>. */
    RECE,

    /** Long-stay visa <i>recherche d'emploi ou création d'entreprise</i>. */
    VLS_TS_RECE,

    /** National APS <i>étudiant en recherche d'emploi</i>. */
    APS_ETUDIANT,

    /** APS, or first-experience title, of a bilateral agreement. */
    APS_BILATERALE,

    /** APS of a volunteer. */
    APS_VOLONTARIAT,

    /** APS of the parent of a sick child. */
    APS_PARENT_ENFANT_MALADE,

    /** APS of a person who leaves prostitution. */
    APS_SORTIE_PROSTITUTION,

    /** APS without a mention. */
    APS_SANS_MENTION,

    /** APS of an asylum seeker. */
    APS_ASILE,

    /** Certificate of an asylum application. */
    ATTESTATION_DEMANDE_ASILE,

    /** Another long-stay (D) visa, student excepted. */
    VISA_LONG_SEJOUR,

    /** D visa with <i>dispense temporaire de carte de séjour</i>. */
    VISA_DISPENSE_TEMPORAIRE,

    /** Card <i>salarié</i>. */
    SALARIE,

    /** Card <i>travailleur temporaire</i>. */
    TRAVAILLEUR_TEMPORAIRE,

    /** Another card <i>talent</i>. */
    TALENT,

    /** Card <i>entrepreneur/profession libérale</i>. */
    ENTREPRENEUR,

    /** Another temporary card. */
    CARTE_TEMPORAIRE,

    /** Another multi-year card. */
    CARTE_PLURIANNUELLE,

    /** Resident card. */
    CARTE_RESIDENT,

    /** Card limited to Mayotte, or with a # before its ground. */
    CARTE_MAYOTTE,

    /** Residence certificate of the Franco-Algerian agreement. */
    CERTIFICAT_RESIDENCE_ALGERIEN,

    /** Récépissé with the words <i>première demande</i>. */
    RECEPISSE_PREMIERE_DEMANDE,

    /** Récépissé with the words <i>renouvellement</i>. */
    RECEPISSE_RENOUVELLEMENT,

    /** Récépissé of a change of status whose wording is not told. */
    RECEPISSE_CHANGEMENT_STATUT,

    /** Online <i>attestation de dépôt</i> or confirmation of filing. */
    ATTESTATION_DEPOT,

    /** Online <i>attestation de prolongation</i>, first application. */
    ATTESTATION_PROLONGATION_PREMIERE_DEMANDE,

    /** Online <i>attestation de prolongation</i>, renewal. */
    ATTESTATION_PROLONGATION_RENOUVELLEMENT,

    /** Online <i>attestation de décision favorable</i>. */
    ATTESTATION_DECISION_FAVORABLE,

    /** A residence permit or long-stay visa of another state. */
    OTHER_STATE_TITLE,

    /** Another document. */
    OTHER,

    /** Not told. */
    UNKNOWN
}
