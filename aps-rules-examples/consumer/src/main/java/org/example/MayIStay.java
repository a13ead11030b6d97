package org.example;

import io.github.apsrules.ApsRules;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.facts.Answer;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.Diploma;
import io.github.apsrules.facts.Level;
import io.github.apsrules.facts.Stay;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/** Decides every question about a case of which little is told, in both languages, and asks for what is missing. */
public final class MayIStay {
    private MayIStay() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        CaseFile caseFile = CaseFile.askedOn(LocalDate.of(2026, 11, 23))
                .nationalities("IN")
                .diplomas(Diploma.builder()
                        .level(Level.MASTER)
                        .obtainedIn("FR")
                        .nationallyAccredited(Answer.YES)
                        .awardedOn(LocalDate.of(2026, 9, 28))
                        .build())
                .stays(Stay.builder()
                        .country("DE")
                        .entry(LocalDate.of(2026, 8, 1))
                        .exit(LocalDate.of(2026, 9, 10))
                        .build())
                .build();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        ApsRules rules = ApsRules.load();
        for (String question : rules.questions()) {
            Decision decision = rules.decide(question, caseFile);
            out.println(question + ": " + decision.outcome() + ", missing: " + decision.missingFacts());
            out.println(decision.explain(Locale.ENGLISH));
            out.println(decision.explain(Locale.FRENCH));
        }
    }
}
