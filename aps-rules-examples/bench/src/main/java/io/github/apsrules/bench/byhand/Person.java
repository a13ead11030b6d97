package io.github.apsrules.bench.byhand;

import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.facts.Answer;
import io.github.apsrules.facts.Application;
import io.github.apsrules.facts.Business;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.Diploma;
import io.github.apsrules.facts.Nationality;
import io.github.apsrules.facts.Place;
import io.github.apsrules.facts.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a case says that is neither diploma, title nor nationality. Immutable. */
record Person(CaseFile told) {

    /** The day of filing: lodged on, else planned on, else the day of the question. */
    LocalDate day() {
        Application application = told.application();
        if (application == null) {
            return told.on();
        }
        LocalDate lodged = application.lodgedOn();
        LocalDate planned = application.plannedOn();
        return lodged != null ? lodged : planned != null ? planned : told.on();
    }

    /** Where the request is lodged from: as told, else where the person is. */
    Place filingPlace() {
        Application application = told.application();
        return application != null && application.lodgedFrom() != Place.UNKNOWN ? application.lodgedFrom() : place();
    }

    Place place() {
        Situation situation = told.situation();
        return situation == null ? Place.UNKNOWN : situation.place();
    }

    /** Whether no other agreement than this is there for the person. */
    boolean under(Treaty treaty) {
        List<Nationality> all = told.nationalities() == null ? List.of() : told.nationalities();
        return all.stream()
                .map(Nationality::country)
                .filter(Objects::nonNull)
                .map(Treaty::of)
                .filter(Objects::nonNull)
                .allMatch(other -> other.equals(treaty) || !other.inForce(day()));
    }

    /** Whether a diploma is later than a day. */
    boolean diplomaAfter(LocalDate last) {
        List<Diploma> all = told.diplomas() == null ? List.of() : told.diplomas();
        return all.stream().map(Diploma::awardedOn).filter(Objects::nonNull).anyMatch(last::isBefore);
    }

    Outcome yes(Function<Situation, Answer> fact) {
        return answer(fact, Outcome.MET, Outcome.UNMET);
    }

    Outcome no(Function<Situation, Answer> fact) {
        return answer(fact, Outcome.UNMET, Outcome.MET);
    }

    Outcome answer(Function<Situation, Answer> fact, Outcome yes, Outcome no) {
        Situation situation = told.situation();
        Answer answer = situation == null ? Answer.UNKNOWN : fact.apply(situation);
        return switch (answer) {
            case YES -> yes;
            case NO -> no;
            case UNKNOWN -> Outcome.UNKNOWN;
        };
    }

    Outcome aim(LocalDate day, @Nullable Treaty treaty) {
        Situation situation = told.situation();
        if (situation == null) {
            return Outcome.UNKNOWN;
        }
        return switch (situation.aim()) {
            case JOB -> Outcome.MET;
            case UNKNOWN -> Outcome.UNKNOWN;
            case BUSINESS -> treaty != null ? Outcome.UNSETTLED : business(day);
            case VOLUNTEERING, SICK_CHILD -> another(day, Dates.FIRST_LAW, treaty);
            case LEAVING_PROSTITUTION -> another(day, Dates.LEAVING_PROSTITUTION, treaty);
            case OTHER -> another(day, LocalDate.MAX, treaty);
        };
    }

    /** An aim that has a title of its own from a day on; before, agreements are known from second-hand sources alone. */
    private static Outcome another(LocalDate day, LocalDate from, @Nullable Treaty treaty) {
        return treaty != null && day.isBefore(from) ? Outcome.UNSETTLED : Outcome.UNMET;
    }

    private Outcome business(LocalDate day) {
        if (day.isBefore(Dates.THIRD_WORDING)) {
            return Outcome.UNMET;
        }
        Business business = told.business();
        Answer related = business == null ? Answer.UNKNOWN : business.relatedToStudies();
        return switch (related) {
            case YES -> Outcome.MET;
            case NO -> Outcome.UNMET;
            case UNKNOWN -> Outcome.UNKNOWN;
        };
    }
}
