package io.github.apsrules.errors;

/** A rule pack that cannot be loaded, or rules that broke while deciding; never the fault of a case. */
public final class RuleBaseException extends ApsRulesException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates it.
     *
     * @param message what is wrong with the rules and what to do
     */
    public RuleBaseException(String message) {
        super(message);
    }

    /**
     * Creates it.
     *
     * @param message what is wrong with the rules and what to do
     * @param cause what was met underneath
     */
    public RuleBaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
