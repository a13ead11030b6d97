package io.github.apsrules.casefile;

import io.github.apsrules.errors.ApsRulesException;
import java.util.List;
import java.util.stream.Collectors;

/** A case file that cannot be read; names each problem with its line. */
public final class CaseFileException extends ApsRulesException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Creates it.
     *
     * @param file name of the file, for the message
     * @param problems what is wrong, at least one
     */
    public CaseFileException(String file, List<Problem> problems) {
        super(problems.stream().map(problem -> problem.inWords(file)).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Returns what is wrong, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }
}
