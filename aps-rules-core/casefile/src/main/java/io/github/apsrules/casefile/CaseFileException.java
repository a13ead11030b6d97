package io.github.apsrules.casefile;

import io.github.apsrules.errors.ApsRulesException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A case file that cannot be read; names each problem with its line, and nothing of what was read: cases are personal data. */
public final class CaseFileException extends ApsRulesException {
    private static final long serialVersionUID = 1L;

    /** At most so many problems are told of one file. */
    public static final int MOST = 50;

    private final transient List<Problem> problems;

    /**
     * Creates it.
     *
     * @param file name of the file, for the message
     * @param problems what is wrong, at least one; of more than {@link #MOST} the first are told
     */
    public CaseFileException(String file, List<Problem> problems) {
        super(told(problems).stream().map(problem -> problem.inWords(file)).collect(Collectors.joining("\n")));
        this.problems = told(problems);
    }

    private static List<Problem> told(List<Problem> problems) {
        if (problems.size() <= MOST) {
            return List.copyOf(problems);
        }
        List<Problem> told = new ArrayList<>(problems.subList(0, MOST));
        told.add(new Problem(0, 0, "", "there are more problems: correct these first", List.of()));
        return List.copyOf(told);
    }

    /** {@return what is wrong, in the order of the file} */
    public List<Problem> problems() {
        return problems;
    }
}
