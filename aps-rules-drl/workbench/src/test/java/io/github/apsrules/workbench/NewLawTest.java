package io.github.apsrules.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.apsrules.ApsRules;
import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.facts.Aim;
import io.github.apsrules.facts.Answer;
import io.github.apsrules.facts.Application;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.Diploma;
import io.github.apsrules.facts.DiplomaProof;
import io.github.apsrules.facts.HeldTitle;
import io.github.apsrules.facts.Level;
import io.github.apsrules.facts.Place;
import io.github.apsrules.facts.Situation;
import io.github.apsrules.facts.TitleKind;
import io.github.apsrules.facts.TitleStatus;
import io.github.apsrules.workbench.mutation.BundledLaw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A new agreement is a new file, and a new question is a file and a word in the pack's configuration: nothing else changes. */
class NewLawTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 23);
    private static final ApsRules EXTENDED = ApsRules.of(BundledLaw.compile(withNewFiles(), "HAS_PASSPORT:any"));

    @Test
    void a_new_agreement_gives_its_title_to_its_nationals() {
        Decision decision = EXTENDED.decide("ELIGIBILITY", graduate("XA"));
        assertThat(decision.faults()).isEmpty();
        assertThat(decision.route("aps atlantis").orElseThrow().outcome()).isEqualTo(Outcome.MET);
        assertThat(decision.permits()).anySatisfy(permit -> assertThat(permit)
                .returns(18, p -> p.months())
                .returns(LocalDate.of(2028, 5, 22), p -> p.lastDay()));
        assertThat(decision.explain(Locale.FRENCH)).contains("atlantis");
    }

    @Test
    void a_new_agreement_leaves_the_nationals_of_others_alone() {
        Decision before = ApsRules.of(BundledLaw.compile(BundledLaw.files())).decide("ELIGIBILITY", graduate("IN"));
        Decision after = EXTENDED.decide("ELIGIBILITY", graduate("IN"));
        assertThat(after.routes()).isEqualTo(before.routes());
        assertThat(after.conclusions()).isEqualTo(before.conclusions());
    }

    @Test
    void a_new_question_is_answered_by_an_unchanged_core() {
        assertThat(EXTENDED.questions()).contains("HAS_PASSPORT", "ELIGIBILITY");
        assertThat(EXTENDED.decide(
                                "HAS_PASSPORT", CaseFile.askedOn(ON).documents().build())
                        .outcome())
                .isEqualTo(Outcome.UNMET);
        assertThat(EXTENDED.decide("HAS_PASSPORT", CaseFile.askedOn(ON).build()).outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    private static Map<String, String> withNewFiles() {
        Map<String, String> files = new TreeMap<>(BundledLaw.files());
        for (String name : new String[] {"law/agreements/atlantis.drl", "law/passport.drl"}) {
            try {
                files.put(name, Files.readString(Path.of("src/test/resources/new-law", name)));
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }
        return files;
    }

    private static CaseFile graduate(String nationality) {
        return CaseFile.askedOn(ON)
                .nationalities(nationality)
                .situation(Situation.builder()
                        .place(Place.FRANCE)
                        .aim(Aim.JOB)
                        .engagementContract(Answer.YES)
                        .publicOrderThreat(Answer.NO)
                        .unexecutedOqtf(Answer.NO)
                        .build())
                .titles(HeldTitle.builder()
                        .kind(TitleKind.ETUDIANT)
                        .status(TitleStatus.HELD)
                        .validFrom(ON.minusMonths(10))
                        .validTo(ON.plusMonths(1))
                        .build())
                .diplomas(Diploma.builder()
                        .level(Level.MASTER)
                        .obtainedIn("FR")
                        .nationallyAccredited(Answer.YES)
                        .proof(DiplomaProof.DIPLOMA)
                        .awardedOn(ON.minusMonths(2))
                        .build())
                .application(Application.builder()
                        .lodgedOn(ON)
                        .lodgedFrom(Place.FRANCE)
                        .build())
                .build();
    }
}
