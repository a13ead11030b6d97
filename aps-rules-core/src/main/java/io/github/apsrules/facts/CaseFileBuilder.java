package io.github.apsrules.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link CaseFile} with everything not told; not thread-safe. */
public final class CaseFileBuilder {
    private final LocalDate on;
    private @Nullable List<Nationality> nationalities;
    private @Nullable Situation situation;
    private @Nullable List<HeldTitle> titles;
    private @Nullable List<Diploma> diplomas;
    private @Nullable List<DocumentAtHand> documents;
    private @Nullable Prefecture prefecture;
    private @Nullable Application application;
    private @Nullable List<JobOffer> jobOffers;
    private @Nullable Business business;
    private @Nullable List<Stay> stays;
    private @Nullable List<Trip> trips;
    private @Nullable Travel travel;

    CaseFileBuilder(LocalDate on) {
        this.on = on;
    }

    /**
     * Tells ISO 3166-1 alpha-2 codes; none of them tells: none.
     *
     * @param countries ISO 3166-1 alpha-2 codes; none of them tells: none
     * @return this builder
     */
    public CaseFileBuilder nationalities(String... countries) {
        this.nationalities = Arrays.stream(countries).map(Nationality::new).toList();
        return this;
    }

    /**
     * Tells the section.
     *
     * @param value the section
     * @return this builder
     */
    public CaseFileBuilder situation(Situation value) {
        this.situation = value;
        return this;
    }

    /**
     * Tells the section; none of them tells: none.
     *
     * @param values the section; none of them tells: none
     * @return this builder
     */
    public CaseFileBuilder titles(HeldTitle... values) {
        this.titles = Arrays.asList(values);
        return this;
    }

    /**
     * Tells the section; none of them tells: none.
     *
     * @param values the section; none of them tells: none
     * @return this builder
     */
    public CaseFileBuilder diplomas(Diploma... values) {
        this.diplomas = Arrays.asList(values);
        return this;
    }

    /**
     * Tells the section; none of them tells: none.
     *
     * @param values the section; none of them tells: none
     * @return this builder
     */
    public CaseFileBuilder documents(DocumentAtHand... values) {
        this.documents = Arrays.asList(values);
        return this;
    }

    /**
     * Tells the section.
     *
     * @param value the section
     * @return this builder
     */
    public CaseFileBuilder prefecture(Prefecture value) {
        this.prefecture = value;
        return this;
    }

    /**
     * Tells the section.
     *
     * @param value the section
     * @return this builder
     */
    public CaseFileBuilder application(Application value) {
        this.application = value;
        return this;
    }

    /**
     * Tells the section; none of them tells: none.
     *
     * @param values the section; none of them tells: none
     * @return this builder
     */
    public CaseFileBuilder jobOffers(JobOffer... values) {
        this.jobOffers = Arrays.asList(values);
        return this;
    }

    /**
     * Tells the section.
     *
     * @param value the section
     * @return this builder
     */
    public CaseFileBuilder business(Business value) {
        this.business = value;
        return this;
    }

    /**
     * Tells the section; none of them tells: none.
     *
     * @param values the section; none of them tells: none
     * @return this builder
     */
    public CaseFileBuilder stays(Stay... values) {
        this.stays = Arrays.asList(values);
        return this;
    }

    /**
     * Tells the section; none of them tells: none.
     *
     * @param values the section; none of them tells: none
     * @return this builder
     */
    public CaseFileBuilder trips(Trip... values) {
        this.trips = Arrays.asList(values);
        return this;
    }

    /**
     * Tells the section.
     *
     * @param value the section
     * @return this builder
     */
    public CaseFileBuilder travel(Travel value) {
        this.travel = value;
        return this;
    }

    /** {@return the case} */
    public CaseFile build() {
        return new CaseFile(
                on,
                nationalities,
                situation,
                titles,
                diplomas,
                documents,
                prefecture,
                application,
                jobOffers,
                business,
                stays,
                trips,
                travel);
    }
}
