package io.github.apsrules.decision;

/**
 * One statement of an explanation.
 *
 * @param kind what it is, for colour and indent
 * @param text the words
 */
public record Line(Kind kind, String text) {

    /** What a line is. */
    public enum Kind {
        /** The answer. */
        ANSWER,
        /** A heading. */
        HEADING,
        /** A route or item. */
        ROUTE,
        /** A requirement that is met, or something at hand. */
        MET,
        /** A requirement that is not met, or something that is lacking. */
        UNMET,
        /** A requirement of which a fact is missing. */
        UNKNOWN,
        /** A requirement that the law leaves open. */
        UNSETTLED,
        /** An entry of a list. */
        ENTRY,
        /** What belongs to the line above. */
        DETAIL,
        /** A warning or an error of the rule base. */
        WARNING,
        /** Small print. */
        NOTE
    }
}
