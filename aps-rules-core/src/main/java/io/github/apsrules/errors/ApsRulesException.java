package io.github.apsrules.errors;

/** The root of every exception that this library throws on purpose; the message says what to do and holds no fact of a case. */
public class ApsRulesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates it.
     *
     * @param message what is wrong and what to do
     */
    public ApsRulesException(String message) {
        super(message);
    }

    /**
     * Creates it.
     *
     * @param message what is wrong and what to do
     * @param cause what was met underneath
     */
    public ApsRulesException(String message, Throwable cause) {
        super(message, cause);
    }
}
