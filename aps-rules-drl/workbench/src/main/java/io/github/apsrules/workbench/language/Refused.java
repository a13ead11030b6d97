package io.github.apsrules.workbench.language;

/** Ends the reading of a rule or a file at a problem. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Position at;
    private final String fix;

    Refused(String code, Position at, String sentence, String fix) {
        super(sentence, null, false, false);
        this.code = code;
        this.at = at;
        this.fix = fix;
    }

    Problem in(String file, String rule) {
        return new Problem(code, file, at, rule, String.valueOf(getMessage()), fix);
    }
}
