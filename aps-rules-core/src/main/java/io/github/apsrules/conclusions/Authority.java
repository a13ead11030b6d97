package io.github.apsrules.conclusions;

/** Who says it. Practices and guides advise; they decide nothing. */
public enum Authority {
    /** A statute, a regulation, a treaty or a court. */
    LAW,
    /** An official page or report. */
    OFFICIAL,
    /** The habit of an office. */
    PRACTICE,
    /** The practical guide. */
    GUIDE;

    /** {@return whether it only advises} */
    public boolean advises() {
        return this == PRACTICE || this == GUIDE;
    }
}
