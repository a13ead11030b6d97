package io.github.apsrules.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything told about one person, and the day the question is asked. Immutable; a section that is {@code null} was not told, an
 * empty list was told: none.
 *
 * @param on the day the question is asked
 * @param nationalities nationalities
 * @param situation situation apart from papers
 * @param titles stay documents held, asked for or refused
 * @param diplomas diplomas
 * @param documents documents at hand
 * @param prefecture habits of the prefecture
 * @param application the application in question
 * @param jobOffers jobs found or promised
 * @param business business project
 * @param stays stays, past or running
 * @param trips planned trips
 * @param travel what a traveller wants to know
 */
public record CaseFile(
        LocalDate on,
        @Nullable List<Nationality> nationalities,
        @Nullable Situation situation,
        @Nullable List<HeldTitle> titles,
        @Nullable List<Diploma> diplomas,
        @Nullable List<DocumentAtHand> documents,
        @Nullable Prefecture prefecture,
        @Nullable Application application,
        @Nullable List<JobOffer> jobOffers,
        @Nullable Business business,
        @Nullable List<Stay> stays,
        @Nullable List<Trip> trips,
        @Nullable Travel travel) {

    /**
     * Copies the lists.
     *
     * @throws io.github.apsrules.errors.InvalidFactException for no day, an implausible one, or a list with {@code null} in it
     */
    public CaseFile {
        Checks.told("on", on, "name the day the question is asked");
        Checks.plausible("on", on);
        nationalities = copy("nationalities", nationalities);
        titles = copy("titles", titles);
        diplomas = copy("diplomas", diplomas);
        documents = copy("documents", documents);
        jobOffers = copy("jobOffers", jobOffers);
        stays = copy("stays", stays);
        trips = copy("trips", trips);
    }

    /** {@return a builder with everything not told but the day the question is asked} */
    public static CaseFileBuilder askedOn(LocalDate on) {
        return new CaseFileBuilder(on);
    }

    /** Names the type only: a case is personal data. */
    @Override
    public String toString() {
        return "CaseFile";
    }

    private static <T> @Nullable List<T> copy(String section, @Nullable List<T> list) {
        if (list == null) {
            return null;
        }
        list.forEach(element -> Checks.told(section, element, "leave it out of the list"));
        return List.copyOf(list);
    }
}
