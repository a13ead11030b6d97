package io.github.apsrules.cli.batch;

import io.github.apsrules.ApsRules;
import io.github.apsrules.casefile.CaseDocument;
import io.github.apsrules.casefile.CaseFileException;
import io.github.apsrules.decision.Decision;
import io.github.apsrules.errors.RuleBaseException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of some people, in their order.
 *
 * @param people how many they were
 * @param decisions the lines of those who were decided
 * @param errors the lines of the others
 * @param bad how many could not be read
 * @param broken for how many a rule broke, or a decision reports a fault of the rules
 */
record Answer(int people, String decisions, String errors, int bad, int broken) {

    /** Decides people: safe in any thread. */
    record Asker(ApsRules rules, Teller teller, @Nullable LocalDate on, LocalDate today) {
        Answer ask(List<Person> people) {
            StringBuilder decisions = new StringBuilder();
            StringBuilder errors = new StringBuilder();
            List<Person> bad = new ArrayList<>();
            List<Person> broken = new ArrayList<>();
            for (Person person : people) {
                try {
                    CaseDocument document = person.told().read();
                    Decision decision = rules.decide(teller.question(), document.askedOn(day(document)));
                    decisions.append(teller.line(person.line(), document.about(), decision));
                    if (!decision.faults().isEmpty()) {
                        broken.add(person);
                    }
                } catch (CaseFileException unreadable) {
                    bad.add(person);
                    errors.append(BadLine.of(person.line(), unreadable));
                } catch (RuleBaseException fault) {
                    broken.add(person);
                    errors.append(BadLine.of(person.line(), "the rules broke: " + fault.getMessage()));
                }
            }
            return new Answer(people.size(), decisions.toString(), errors.toString(), bad.size(), broken.size());
        }

        private LocalDate day(CaseDocument document) {
            LocalDate told = on == null ? document.on() : on;
            return told == null ? today : told;
        }
    }
}
