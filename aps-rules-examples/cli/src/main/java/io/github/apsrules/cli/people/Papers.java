package io.github.apsrules.cli.people;

import io.github.apsrules.facts.DocumentAtHand;
import io.github.apsrules.facts.DocumentKind;
import io.github.apsrules.facts.HeldTitle;
import io.github.apsrules.facts.TitleKind;
import io.github.apsrules.facts.TitleStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The titles and documents of a made-up person. Not thread-safe. */
final class Papers {
    /** How many titles a person has at most. */
    static final int MOST_TITLES = 3;

    /** How many documents a person has at hand at most. */
    static final int MOST_DOCUMENTS = 8;

    private static final List<TitleKind> USUAL = List.of(
            TitleKind.ETUDIANT,
            TitleKind.VLS_TS_ETUDIANT,
            TitleKind.ETUDIANT_PLURIANNUELLE,
            TitleKind.RECE,
            TitleKind.APS_BILATERALE,
            TitleKind.TALENT_CHERCHEUR,
            TitleKind.VLS_TS_RECE,
            TitleKind.SALARIE,
            TitleKind.RECEPISSE_PREMIERE_DEMANDE);
    private static final List<DocumentKind> COMMON = List.of(
            DocumentKind.PASSPORT,
            DocumentKind.ADDRESS_PROOF,
            DocumentKind.PHOTOS,
            DocumentKind.DIPLOMA,
            DocumentKind.HEALTH_INSURANCE_PROOF,
            DocumentKind.STUDENT_TITLE);

    private final Dice dice;
    private final LocalDate on;

    Papers(Dice dice, LocalDate on) {
        this.dice = dice;
        this.on = on;
    }

    List<HeldTitle> titles(boolean abroad) {
        List<HeldTitle> all = new ArrayList<>();
        int count = dice.in(abroad ? 0.5 : 0.04) ? 0 : dice.in(0.75) ? 1 : dice.from(2, MOST_TITLES);
        for (int i = 0; i < count; i++) {
            all.add(title(i, abroad));
        }
        return all;
    }

    private HeldTitle title(int older, boolean abroad) {
        TitleKind kind = dice.in(0.85) ? dice.early(USUAL) : dice.any(TitleKind.class);
        int months = kind.name().startsWith("RECEPISSE") ? 3 : kind.name().endsWith("PLURIANNUELLE") ? 36 : 12;
        LocalDate last = dice.near(on, abroad ? 1_500 : 60, 200).minusMonths((long) months * older);
        LocalDate first = last.plusDays(1).minusMonths(months);
        // A visa is entered with once it runs; with another title one may have entered long before.
        LocalDate entered = kind.name().startsWith("VLS_TS")
                ? first.plusDays(dice.from(0, 30))
                : first.minusDays(dice.from(0, 900));
        return new HeldTitle(
                dice.orBlank(kind),
                dice.orBlank(dice.in(0.92) ? TitleStatus.HELD : dice.any(TitleStatus.class)),
                dice.orBlank(first),
                dice.orBlank(last),
                dice.orBlank(first.plusDays(dice.from(0, 30))),
                dice.orBlank(entered),
                dice.orBlank(dice.in(0.3) ? entered.plusDays(dice.from(1, 110)) : null),
                dice.orBlank(PeopleMaker.departement(dice)),
                dice.orBlank(dice.in(0.97) ? "FR" : PeopleMaker.country(dice)));
    }

    List<DocumentAtHand> documents() {
        List<DocumentAtHand> all = new ArrayList<>();
        for (DocumentKind kind : COMMON) {
            if (dice.in(0.85)) {
                all.add(document(kind));
            }
        }
        int more = dice.from(0, MOST_DOCUMENTS - COMMON.size());
        for (int i = 0; i < more; i++) {
            all.add(document(dice.any(DocumentKind.class)));
        }
        return all;
    }

    private DocumentAtHand document(DocumentKind kind) {
        LocalDate issued = dice.near(on, 500, 0);
        return new DocumentAtHand(
                dice.orBlank(kind),
                dice.orBlank(issued),
                dice.orBlank(issued.plusDays(dice.from(30, 3_000))),
                dice.yes(0.9),
                dice.orBlank(dice.from(1, 4)));
    }
}
