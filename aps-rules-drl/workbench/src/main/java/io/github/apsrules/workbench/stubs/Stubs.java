package io.github.apsrules.workbench.stubs;

import io.github.apsrules.errors.ApsRulesException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files of something new. What a person must still write carries the mark {@code ???}, which the check finds. */
public final class Stubs {
    /** What stands where a person must still write. */
    public static final String MARK = "???";

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern ARTICLE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private Stubs() {}

    /**
     * Returns the files of a new requirement: its line, its rules, texts and scenarios.
     *
     * @param id id of the requirement, as {@code health-insurance}
     * @param article the article that asks for it, as {@code L422-10}, or the id of another source
     * @param route kind of route that it stands on
     * @param question the question it has a part in
     * @param from first day, as {@code 2027-03-01}
     * @return path to content
     * @throws ApsRulesException for an id, article, question or day that is not written as these are
     */
    public static Map<String, String> requirement(
            String id, String article, String route, String question, String from) {
        need(ID, id, "An id is written in small letters with hyphens, as health-insurance");
        need(ID, route, "A route is written in small letters with hyphens, as rece-in-france");
        need(ARTICLE, article, "An article is written as L422-10, another source as its id");
        need(Pattern.compile("[A-Z][A-Z_]*"), question, "A question is written as ELIGIBILITY");
        Days.need(from);
        Map<String, String> slots = Map.of(
                "ID",
                id,
                "ARTICLE",
                article,
                "ROUTE",
                route,
                "QUESTION",
                question,
                "FROM",
                from,
                "NAME",
                id.replace('-', ' '));
        Map<String, String> files = new TreeMap<>();
        files.put("law/new/" + id + ".drl", Templates.filled("requirement.drl", slots));
        files.put("texts/" + id + "_en.properties", Templates.filled("requirement_en.properties", slots));
        files.put("texts/" + id + "_fr.properties", Templates.filled("requirement_fr.properties", slots));
        files.put("scenarios/new/" + id + ".yaml", Templates.filled("requirement.yaml", slots));
        return files;
    }

    /**
     * Returns the files of a new bilateral agreement: its values, sources, name and scenarios.
     *
     * @param id id of the agreement, as {@code atlantis}
     * @param name name of the country in English, as {@code Atlantis}
     * @param country ISO 3166-1 alpha-2 code of the country
     * @param from day of its entry into force
     * @return path to content
     * @throws ApsRulesException for an id, country or day that is not written as these are
     */
    public static Map<String, String> agreement(String id, String name, String country, String from) {
        need(ID, id, "An id is written in small letters with hyphens, as atlantis");
        need(COUNTRY, country, "A country is written as two capital letters, as AT");
        need(Pattern.compile("[\\p{L}][\\p{L} '’()-]*"), name, "The name of a country is written in letters");
        Days.need(from);
        Map<String, String> slots =
                Map.of("ID", id, "NAME", name, "COUNTRY", country.toUpperCase(Locale.ROOT), "FROM", from);
        Map<String, String> files = new TreeMap<>();
        files.put("law/agreements/" + id + ".drl", Templates.filled("agreement.drl", slots));
        files.put("texts/" + id + "-sources.properties", Templates.filled("agreement-sources.properties", slots));
        files.put("texts/" + id + "_en.properties", Templates.filled("agreement_en.properties", slots));
        files.put("texts/" + id + "_fr.properties", Templates.filled("agreement_fr.properties", slots));
        files.put("scenarios/agreements/" + id + ".yaml", Templates.filled("agreement.yaml", slots));
        return files;
    }

    static void need(Pattern form, String told, String sentence) {
        if (!form.matcher(told).matches()) {
            throw new ApsRulesException(sentence + "; '" + told + "' is not.");
        }
    }
}
