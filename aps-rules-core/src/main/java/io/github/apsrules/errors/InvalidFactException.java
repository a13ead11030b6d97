package io.github.apsrules.errors;

/** A fact that cannot be true in itself, such as an exit before the entry. */
public final class InvalidFactException extends ApsRulesException {
    private static final long serialVersionUID = 1L;

    private final String path;

    /**
     * Creates it.
     *
     * @param path path of the fact, as {@code stays.exit}
     * @param reason what is wrong with it, without its value
     */
    public InvalidFactException(String path, String reason) {
        super(path + ": " + reason);
        this.path = path;
    }

    /** {@return the path of the fact, as {@code stays.exit}} */
    public String path() {
        return path;
    }
}
