package io.github.apsrules.workbench.folder;

import io.github.apsrules.ApsRules;
import io.github.apsrules.errors.ApsRulesException;

/** Told what became of an edit of a watched folder. */
public interface RuleListener {
    /**
     * A good edit: from now on the watch gives these rules.
     *
     * @param rules the new rules
     */
    void accepted(ApsRules rules);

    /**
     * A bad edit: the rules before it go on to decide.
     *
     * @param why what is wrong; a {@link RefusedRulesException} where the check found errors or scenarios fail
     */
    void refused(ApsRulesException why);
}
