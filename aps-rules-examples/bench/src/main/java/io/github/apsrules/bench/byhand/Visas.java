package io.github.apsrules.bench.byhand;

import io.github.apsrules.facts.HeldTitle;
import io.github.apsrules.facts.TitleKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What the validation of a long-stay visa comes to. */
final class Visas {
    private static final Set<TitleKind> KINDS = EnumSet.of(TitleKind.VLS_TS_ETUDIANT, TitleKind.VLS_TS_RECE);
    private static final int MONTHS_TO_VALIDATE = 3;

    private Visas() {}

    static boolean isNotToldValidated(HeldTitle title) {
        return KINDS.contains(title.kind()) && title.vlsTsValidatedOn() == null;
    }

    /** Whether a visa was validated after its three months, or is only after a day. */
    static boolean isInDoubt(HeldTitle title, LocalDate day) {
        LocalDate on = title.vlsTsValidatedOn();
        LocalDate entered = title.enteredFranceOn();
        if (on == null || !KINDS.contains(title.kind())) {
            return false;
        }
        boolean late =
                entered != null && !day.isBefore(Dates.NEW_CODE) && on.isAfter(entered.plusMonths(MONTHS_TO_VALIDATE));
        return late || on.isAfter(day);
    }
}
