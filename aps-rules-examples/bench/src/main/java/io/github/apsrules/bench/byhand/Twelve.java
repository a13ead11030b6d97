package io.github.apsrules.bench.byhand;

import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.facts.Answer;
import io.github.apsrules.facts.Business;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.Diploma;
import io.github.apsrules.facts.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the twelve requirements of a card in France come down to once host code has chosen the diploma, graded titles and nationalities,
 * and found the days: the form in which engines without this law's notions can be asked. Days are days since 1970.
 *
 * @param insurance yes, no or not told
 * @param contract yes, no or not told
 * @param threat yes, no or not told
 * @param order yes, no or not told
 * @param standing THIRD, or another law of stay
 * @param aim the aim
 * @param related whether the business is in the field
 * @param level grade of the diploma's level
 * @param place grade of its place
 * @param proof grade of its proof
 * @param awarded its day; 0 where not told
 * @param earliest the earliest day that counts
 * @param titles DATED, GAP or NEVER
 * @param last last day of the title
 * @param late last day to file late
 * @param day the day of filing
 * @param used CARD, GAP, LIKE or FREE
 */
public record Twelve(
        String insurance,
        String contract,
        String threat,
        String order,
        String standing,
        String aim,
        String related,
        String level,
        String place,
        String proof,
        long awarded,
        long earliest,
        String titles,
        long last,
        long late,
        long day,
        String used) {
    /** The requirements, in the order in which all programs answer them. */
    public static final List<String> REQUIREMENTS = List.of(
            "health-insurance",
            "engagement-contract",
            "public-order",
            "executed-oqtf",
            "special-regime",
            "first-experience-aim",
            "diploma-level",
            "accredited-establishment",
            "course-finished",
            "diploma-age",
            "student-title",
            "not-yet-used");

    private static final List<String> GRADES = List.of("FITS", "GAP", "OPEN", "SHORT");

    /** Returns itself: some engines can only look at a property. */
    public Twelve getSelf() {
        return this;
    }

    /**
     * Returns a case in this form; {@code null} where it is not about these twelve requirements alone.
     *
     * @param told the case
     */
    public static @Nullable Twelve of(CaseFile told) {
        Map<String, ?> route = Eligibility.decide(told).routes().get("rece-in-france");
        LocalDate day = new Person(told).day();
        Situation situation = told.situation();
        if (route == null || route.size() != REQUIREMENTS.size() || situation == null) {
            return null;
        }
        Titles titles = new Titles(told.titles(), day);
        if (titles.studentInDoubt()) {
            return null;
        }
        LocalDate last = titles.bestStudent();
        return new Twelve(
                situation.healthInsurance().name(),
                situation.engagementContract().name(),
                situation.publicOrderThreat().name(),
                situation.unexecutedOqtf().name(),
                route.get("special-regime") == Outcome.MET ? "THIRD" : "OTHER",
                situation.aim().name(),
                related(told.business()),
                grade(told, day, diploma -> Grades.level(diploma, day)),
                grade(told, day, Grades::place),
                grade(told, day, diploma -> Grades.proof(diploma, day)),
                awarded(told, day),
                day.minusMonths(12).toEpochDay(),
                last != null ? "DATED" : titles.studentGap() ? "GAP" : "NEVER",
                last == null ? 0 : last.toEpochDay(),
                last == null ? 0 : last.plusMonths(6).toEpochDay(),
                day.toEpochDay(),
                switch (titles.notYetUsed("rece-in-france")) {
                    case UNMET -> "CARD";
                    case UNKNOWN -> "GAP";
                    case UNSETTLED -> "LIKE";
                    case MET -> "FREE";
                });
    }

    private static String related(@Nullable Business business) {
        return (business == null ? Answer.UNKNOWN : business.relatedToStudies()).name();
    }

    private static String grade(CaseFile told, LocalDate day, Function<Diploma, Integer> grade) {
        List<Diploma> all = told.diplomas();
        Diploma relied = new Diplomas(all, day, Diplomas.Age.YOUNG).relied();
        return relied != null ? GRADES.get(grade.apply(relied)) : all == null ? "UNTOLD" : "NONE";
    }

    private static long awarded(CaseFile told, LocalDate day) {
        LocalDate awarded = new Diplomas(told.diplomas(), day, Diplomas.Age.YOUNG).awardedOn();
        return awarded == null ? 0 : awarded.toEpochDay();
    }
}
