package io.github.apsrules.bench.byhand;

import io.github.apsrules.conclusions.Outcome;
import io.github.apsrules.facts.CaseFile;
import io.github.apsrules.facts.Diploma;
import io.github.apsrules.facts.Nationality;
import io.github.apsrules.facts.Place;
import io.github.apsrules.facts.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** ELIGIBILITY as a plain program: all routes and requirements, without reasons, articles, missing facts, permits or dates. */
public final class Eligibility {
    private final CaseFile told;
    private final Person person;
    private final LocalDate day;
    private final Titles titles;
    private final Map<String, Map<String, Outcome>> routes = new TreeMap<>();
    private final Nationalities own;

    private Eligibility(CaseFile told) {
        this.told = told;
        person = new Person(told);
        day = person.day();
        titles = new Titles(told.titles(), day);
        own = Nationalities.of(told.nationalities());
    }

    /**
     * Decides a case.
     *
     * @param told the case
     */
    public static Verdict decide(CaseFile told) {
        Eligibility eligibility = new Eligibility(told);
        eligibility.standing();
        eligibility.treaties();
        return Verdict.of(eligibility.routes);
    }

    private void standing() {
        if (own.free()) {
            routes.put("not-concerned", one("free-movement", Outcome.MET));
        } else if (own.gap()) {
            routes.put("not-concerned", Map.of());
            routes.put("algerian-agreement", Map.of());
            for (String route : List.of("aps-national", "rece-in-france", "rece-researcher", "return-from-abroad")) {
                if (there(route) && !(route.equals("rece-researcher") && Boolean.FALSE.equals(titles.researcher()))) {
                    routes.put(route, Map.of());
                }
            }
        } else {
            if (own.algerian()) {
                routes.put("algerian-agreement", one("ordinary-first-experience", Outcome.UNMET));
            }
            if (!own.algerian() || own.other()) {
                national();
            }
        }
    }

    private boolean there(String route) {
        return route.equals("aps-national")
                ? Dates.within(day, Dates.FIRST_LAW, Dates.NEW_CARD)
                : !day.isBefore(Dates.NEW_CARD);
    }

    private void national() {
        if (day.isBefore(Dates.FIRST_LAW)) {
            routes.put("before-known-law", one("known-law", Outcome.UNSETTLED));
            return;
        }
        Place place = person.filingPlace();
        if (place != Place.ABROAD) {
            boolean known = place == Place.FRANCE;
            if (there("aps-national")) {
                routes.put("aps-national", known ? nationalAps() : Map.of());
            } else {
                routes.put("rece-in-france", known ? card("rece-in-france") : Map.of());
                Boolean researcher = titles.researcher();
                if (researcher == null || researcher) {
                    routes.put("rece-researcher", known && researcher != null ? card("rece-researcher") : Map.of());
                }
            }
        }
        if (place != Place.FRANCE && there("return-from-abroad")) {
            routes.put("return-from-abroad", place == Place.ABROAD ? comeback() : Map.of());
        }
    }

    private Map<String, Outcome> nationalAps() {
        boolean young = !day.isBefore(Dates.THIRD_WORDING);
        Diplomas diplomas = new Diplomas(told.diplomas(), day, young ? Diplomas.Age.YOUNG : Diplomas.Age.NONE);
        Map<String, Outcome> all = graduate(diplomas, "aps-national");
        all.put("student-title", titles.student());
        if (young) {
            all.put("diploma-age", diplomas.young());
        }
        if (day.isBefore(Dates.SECOND_WORDING)) {
            all.put("return-intended", person.yes(Situation::returnIntended));
            all.put("development-interest", person.yes(Situation::developmentInterest));
        }
        return all;
    }

    private Map<String, Outcome> card(String route) {
        Map<String, Outcome> all;
        if (route.equals("rece-in-france")) {
            boolean young = day.isBefore(Dates.NEW_CODE) || !day.isBefore(Dates.DIPLOMA_AGE);
            Diplomas diplomas = new Diplomas(told.diplomas(), day, young ? Diplomas.Age.YOUNG : Diplomas.Age.NONE);
            all = graduate(diplomas, route);
            all.put("student-title", titles.student());
            if (young) {
                all.put("diploma-age", diplomas.young());
            }
        } else {
            all = anyone(route);
            all.put("researcher-title", titles.researchers());
            all.put("research-finished", person.yes(Situation::researchFinished));
        }
        all.put("health-insurance", person.yes(Situation::healthInsurance));
        obstacles(all);
        return all;
    }

    private Map<String, Outcome> comeback() {
        List<Diploma> told = this.told.diplomas();
        Diplomas diplomas = new Diplomas(told, day, Diplomas.Age.COMEBACK);
        Map<String, Outcome> all = graduate(diplomas, "return-from-abroad");
        all.put("return-period", diplomas.comeback());
        all.put("left-france", person.yes(Situation::leftFrance));
        if (day.isBefore(Dates.NEW_CODE)) {
            all.put("student-when-graduating", titles.studentWhenGraduating(diplomas, told != null));
            all.put("health-insurance", person.yes(Situation::healthInsurance));
            all.put("sufficient-resources", person.yes(Situation::sufficientResources));
        }
        obstacles(all);
        return all;
    }

    private Map<String, Outcome> anyone(String route) {
        Map<String, Outcome> all = new TreeMap<>();
        all.put("first-experience-aim", person.aim(day, null));
        all.put("not-yet-used", titles.notYetUsed(route));
        boolean ordinary = !own.algerian() && own.other();
        all.put("special-regime", ordinary ? Outcome.MET : Outcome.UNSETTLED);
        return all;
    }

    private Map<String, Outcome> graduate(Diplomas diplomas, String route) {
        Map<String, Outcome> all = anyone(route);
        all.put("diploma-level", diplomas.level());
        all.put("accredited-establishment", diplomas.establishment());
        all.put("course-finished", diplomas.finished());
        return all;
    }

    private void obstacles(Map<String, Outcome> all) {
        if (!day.isBefore(Dates.NEW_CODE)) {
            all.put("public-order", person.no(Situation::publicOrderThreat));
        }
        if (!day.isBefore(Dates.LAW_OF_2024)) {
            all.put("executed-oqtf", person.answer(Situation::unexecutedOqtf, Outcome.UNSETTLED, Outcome.MET));
        }
        contract(all);
    }

    private void contract(Map<String, Outcome> all) {
        if (!day.isBefore(Dates.CONTRACT)) {
            all.put("engagement-contract", person.yes(Situation::engagementContract));
        }
    }

    private void treaties() {
        if (own.gap()) {
            routes.put("aps", Map.of());
        }
        if (!own.treaty() || own.free()) {
            return;
        }
        Place place = person.filingPlace();
        Diplomas diplomas = new Diplomas(told.diplomas(), day, Diplomas.Age.NONE);
        for (Nationality nationality : told.nationalities() == null ? List.<Nationality>of() : told.nationalities()) {
            String country = nationality.country();
            Treaty treaty = country == null ? null : Treaty.of(country);
            if (treaty != null && treaty.inForce(day) && place != Place.ABROAD) {
                routes.put("aps " + treaty.id(), place == Place.UNKNOWN ? Map.of() : under(treaty, diplomas));
            }
        }
    }

    private Map<String, Outcome> under(Treaty treaty, Diplomas diplomas) {
        Map<String, Outcome> all = new TreeMap<>();
        Outcome[] diploma = diplomas.under(treaty);
        all.put("agreement-in-force", treaty.known() ? Outcome.MET : Outcome.UNSETTLED);
        all.put("agreement-diploma-level", diploma[0]);
        all.put("agreement-diploma-place", diploma[1]);
        all.put("course-finished", diploma[2]);
        all.put("first-experience-aim", person.aim(day, treaty));
        all.put("special-regime", own.gap() ? Outcome.UNKNOWN : own.algerian() ? Outcome.UNSETTLED : Outcome.MET);
        if (treaty.perspective()) {
            all.put("return-perspective", person.answer(Situation::returnIntended, Outcome.MET, Outcome.UNSETTLED));
        }
        all.put("first-title", titles.first(treaty, person.under(treaty), person::diplomaAfter));
        if (!day.isBefore(Dates.FILING_RULES)) {
            all.put("stay-document", titles.stay());
        }
        obstacles(all);
        return all;
    }

    private static Map<String, Outcome> one(String requirement, Outcome outcome) {
        return Map.of(requirement, outcome);
    }
}
