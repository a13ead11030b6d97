package io.github.apsrules.bench.byhand;

import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.facts.HeldTitle;
import io.github.apsrules.facts.TitleKind;
import io.github.apsrules.facts.TitleStatus;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the titles of a person come to. Immutable. */
record Titles(@Nullable List<HeldTitle> all, LocalDate day) {
    private static final Set<TitleKind> STUDENT = EnumSet.of(
            TitleKind.ETUDIANT,
            TitleKind.ETUDIANT_PLURIANNUELLE,
            TitleKind.VLS_TS_ETUDIANT,
            TitleKind.ETUDIANT_MOBILITE);
    private static final Set<TitleKind> RESEARCHER = EnumSet.of(TitleKind.TALENT_CHERCHEUR);
    private static final Set<TitleKind> CARD = EnumSet.of(TitleKind.RECE, TitleKind.VLS_TS_RECE);
    private static final Set<TitleKind> NATIONAL_APS = EnumSet.of(TitleKind.APS_ETUDIANT);
    private static final Set<TitleKind> LIKE =
            EnumSet.of(TitleKind.RECE, TitleKind.VLS_TS_RECE, TitleKind.APS_ETUDIANT, TitleKind.APS_BILATERALE);
    private static final Set<TitleKind> NO_STAY = EnumSet.of(
            TitleKind.UNKNOWN,
            TitleKind.OTHER,
            TitleKind.OTHER_STATE_TITLE,
            TitleKind.ATTESTATION_DEPOT,
            TitleKind.ATTESTATION_DEMANDE_ASILE,
            TitleKind.APS_ASILE,
            TitleKind.CARTE_MAYOTTE);
    private static final Set<TitleKind> STAY = EnumSet.complementOf(EnumSet.copyOf(NO_STAY));
    private static final Set<TitleKind> BRIDGE = EnumSet.of(
            TitleKind.RECEPISSE_PREMIERE_DEMANDE,
            TitleKind.RECEPISSE_RENOUVELLEMENT,
            TitleKind.RECEPISSE_CHANGEMENT_STATUT,
            TitleKind.ATTESTATION_PROLONGATION_PREMIERE_DEMANDE,
            TitleKind.ATTESTATION_PROLONGATION_RENOUVELLEMENT);
    private static final int MONTHS_LATE = 6;

    private List<HeldTitle> told() {
        return all == null ? List.of() : all;
    }

    /** Whether the person is a researcher; {@code null} where that is not told. */
    @Nullable
    Boolean researcher() {
        boolean gap = all == null;
        for (HeldTitle title : told()) {
            if (title.kind() == TitleKind.TALENT_CHERCHEUR) {
                return true;
            }
            gap |= title.kind() == TitleKind.UNKNOWN;
        }
        return gap ? null : Boolean.FALSE;
    }

    Outcome student() {
        return title(STUDENT);
    }

    Outcome researchers() {
        return title(RESEARCHER);
    }

    private Outcome title(Set<TitleKind> kinds) {
        boolean gap = all == null;
        boolean open = false;
        for (HeldTitle title : told()) {
            if (gapOf(title, kinds)) {
                gap = true;
            } else if (kinds.contains(title.kind()) && isHeld(title)) {
                LocalDate last = title.validTo();
                if (last == null || Visas.isNotToldValidated(title)) {
                    gap = true;
                } else if (!last.isBefore(day)) {
                    if (kinds != STUDENT || !isTooNear(last)) {
                        if (!Visas.isInDoubt(title, day)) {
                            return Outcome.MET;
                        }
                        open = true;
                    }
                } else {
                    open |= !day.isBefore(Dates.NEW_CODE)
                            && (isBridged() || !last.plusMonths(MONTHS_LATE).isBefore(day));
                }
            }
        }
        return gap ? Outcome.UNKNOWN : open ? Outcome.UNSETTLED : Outcome.UNMET;
    }

    /** Whether the validation of a student's visa is in doubt. */
    boolean studentInDoubt() {
        return told().stream()
                .anyMatch(title -> STUDENT.contains(title.kind()) && isHeld(title) && Visas.isInDoubt(title, day));
    }

    /** Whether a document carries the stay of a graduate under an agreement, or did lately. */
    Outcome stay() {
        Outcome outcome = title(STAY);
        boolean open = day.isBefore(Dates.NEW_CODE)
                || told().stream().noneMatch(title -> STAY.contains(title.kind()) && isHeld(title));
        return outcome == Outcome.UNMET && open ? Outcome.UNSETTLED : outcome;
    }

    /** Whether the title of an agreement would be the first one; it may have been used up if it can be no other's. */
    Outcome first(Treaty treaty, boolean alone, Predicate<LocalDate> diplomaAfter) {
        int had = 0;
        boolean like = false;
        boolean gap = all == null;
        LocalDate last = LocalDate.MIN;
        for (HeldTitle title : told()) {
            gap |= gapOf(title, LIKE);
            if (title.status() == TitleStatus.HELD) {
                like |= LIKE.contains(title.kind());
                if (title.kind() == TitleKind.APS_BILATERALE) {
                    had++;
                    LocalDate end = title.validTo();
                    last = end == null ? LocalDate.MAX : end.isAfter(last) ? end : last;
                }
            }
        }
        if (alone && had >= treaty.titles() && !diplomaAfter.test(last)) {
            return treaty.secondHand() ? Outcome.UNSETTLED : Outcome.UNMET;
        }
        return gap ? Outcome.UNKNOWN : like ? Outcome.UNSETTLED : Outcome.MET;
    }

    /** Whether a paper of a pending request carries the stay on. */
    private boolean isBridged() {
        return told().stream().anyMatch(title -> {
            LocalDate last = title.validTo();
            return BRIDGE.contains(title.kind()) && isHeld(title) && last != null && !last.isBefore(day);
        });
    }

    /** Given, by France, and begun on the day of filing. */
    private boolean isHeld(HeldTitle title) {
        LocalDate first = title.validFrom();
        return title.status() == TitleStatus.HELD
                && (title.grantedBy() == null || title.grantedBy().equals("FR"))
                && (first == null || !first.isAfter(day));
    }

    /** Until 2014 the request came four months before the card ended. */
    private boolean isTooNear(LocalDate last) {
        return Dates.within(day, Dates.FILING_RULES, Dates.ANY_DAY_BEFORE)
                && last.minusMonths(4).isBefore(day);
    }

    /** The last day of the student's title that decides; {@code null} where none does. */
    @Nullable
    LocalDate bestStudent() {
        LocalDate best = null;
        for (HeldTitle title : told()) {
            LocalDate last = title.validTo();
            boolean counts = STUDENT.contains(title.kind()) && isHeld(title) && !Visas.isNotToldValidated(title);
            if (counts && last != null && (best == null || last.isAfter(best))) {
                best = last;
            }
        }
        return best != null && (!studentGap() || !best.isBefore(day)) ? best : null;
    }

    /** Whether what is not told of a title may decide. */
    boolean studentGap() {
        return student() == Outcome.UNKNOWN;
    }

    private static boolean gapOf(HeldTitle title, Set<TitleKind> kinds) {
        return title.kind() == TitleKind.UNKNOWN
                ? title.status() == TitleStatus.HELD || title.status() == TitleStatus.UNKNOWN
                : kinds.contains(title.kind()) && title.status() == TitleStatus.UNKNOWN;
    }

    /** Whether the first experience is still to come, on a national route or under an agreement. */
    Outcome notYetUsed(String route) {
        Set<TitleKind> same =
                switch (route) {
                    case "aps-national" -> NATIONAL_APS;
                    case "return-from-abroad", "aps" -> Set.of();
                    default -> CARD;
                };
        boolean gap = all == null;
        boolean like = false;
        for (HeldTitle title : told()) {
            if (title.status() == TitleStatus.HELD && same.contains(title.kind())) {
                return Outcome.UNMET;
            }
            gap |= gapOf(title, LIKE);
            like |= title.status() == TitleStatus.HELD && LIKE.contains(title.kind());
        }
        return gap ? Outcome.UNKNOWN : like ? Outcome.UNSETTLED : Outcome.MET;
    }

    /** Whether a student's title covered the day of the diploma. */
    Outcome studentWhenGraduating(Diplomas diplomas, boolean diplomasTold) {
        boolean gap = all == null || !diplomasTold || diplomas.dayMissing();
        LocalDate awarded = diplomas.awardedOn();
        for (HeldTitle title : told()) {
            gap |= gapOf(title, STUDENT);
            if (STUDENT.contains(title.kind()) && isHeld(title)) {
                LocalDate first = title.validFrom();
                LocalDate last = title.validTo();
                if (first == null || last == null) {
                    gap = true;
                } else if (awarded != null && !first.isAfter(awarded) && !last.isBefore(awarded)) {
                    return Outcome.MET;
                }
            }
        }
        return gap ? Outcome.UNKNOWN : Outcome.UNMET;
    }
}
