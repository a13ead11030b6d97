package io.github.apsrules.conclusions;

/** How well a source was read. */
public enum Confidence {
    /** The official text itself was read. */
    SEEN,
    /** An official summary was read. */
    SUMMARY,
    /** Only others' accounts were read; never a refusal by itself. */
    SECONDARY
}
