package io.github.apsrules.facts;

import org.jspecify.annotations.Nullable;

/**
 * The person's situation, apart from papers.
 *
 * @param place where the person is now; {@code UNKNOWN} when not told
 * @param aim what the stay asked for is for; {@code UNKNOWN} when not told
 * @param healthInsurance whether covered by a health insurance; {@code UNKNOWN} when not told
 * @param engagementContract whether the <i>contrat d'engagement à respecter les principes de la République</i> is signed; {@code UNKNOWN} when not told
 * @param publicOrderThreat whether the administration holds a public-order threat against the person; {@code UNKNOWN} when not told
 * @param unexecutedOqtf whether an <i>obligation de quitter le territoire</i> was not executed; {@code UNKNOWN} when not told
 * @param sufficientResources whether resources are sufficient for the stay; {@code UNKNOWN} when not told
 * @param returnIntended whether a return to the home country is intended after the experience; {@code UNKNOWN} when not told
 * @param developmentInterest whether the experience serves the development of both countries; {@code UNKNOWN} when not told
 * @param researchFinished whether the research of a <i>talent – chercheur</i> is finished; {@code UNKNOWN} when not told
 * @param leftFrance whether the person left France after the studies; {@code UNKNOWN} when not told
 * @param visaRequired whether the nationality needs a short-stay visa for the Schengen area; {@code UNKNOWN} when not told
 * @param studiesInFrance whether at least one academic year of higher studies was done in France; {@code UNKNOWN} when not told
 * @param experienceYears years of professional experience comparable to the qualification; {@code null} when not told
 */
public record Situation(
        Place place,
        Aim aim,
        Answer healthInsurance,
        Answer engagementContract,
        Answer publicOrderThreat,
        Answer unexecutedOqtf,
        Answer sufficientResources,
        Answer returnIntended,
        Answer developmentInterest,
        Answer researchFinished,
        Answer leftFrance,
        Answer visaRequired,
        Answer studiesInFrance,
        @Nullable Integer experienceYears) {

    /**
     * Checks what can be wrong in itself.
     *
     * @throws io.github.apsrules.errors.InvalidFactException naming the fact
     */
    public Situation {
        Checks.notNegative("situation.experienceYears", experienceYears);
    }

    /** {@return a builder with everything not told} */
    public static Builder builder() {
        return new Builder();
    }

    /** Names the fact only: a case is personal data. */
    @Override
    public String toString() {
        return "Situation";
    }

    /** Builds a {@link Situation}; not thread-safe. */
    public static final class Builder {
        private Place place = Place.UNKNOWN;
        private Aim aim = Aim.UNKNOWN;
        private Answer healthInsurance = Answer.UNKNOWN;
        private Answer engagementContract = Answer.UNKNOWN;
        private Answer publicOrderThreat = Answer.UNKNOWN;
        private Answer unexecutedOqtf = Answer.UNKNOWN;
        private Answer sufficientResources = Answer.UNKNOWN;
        private Answer returnIntended = Answer.UNKNOWN;
        private Answer developmentInterest = Answer.UNKNOWN;
        private Answer researchFinished = Answer.UNKNOWN;
        private Answer leftFrance = Answer.UNKNOWN;
        private Answer visaRequired = Answer.UNKNOWN;
        private Answer studiesInFrance = Answer.UNKNOWN;
        private @Nullable Integer experienceYears;

        private Builder() {}

        /**
         * Tells where the person is now.
         *
         * @param value where the person is now
         * @return this builder
         */
        public Builder place(Place value) {
            this.place = value;
            return this;
        }

        /**
         * Tells what the stay asked for is for.
         *
         * @param value what the stay asked for is for
         * @return this builder
         */
        public Builder aim(Aim value) {
            this.aim = value;
            return this;
        }

        /**
         * Tells whether covered by a health insurance.
         *
         * @param value whether covered by a health insurance
         * @return this builder
         */
        public Builder healthInsurance(Answer value) {
            this.healthInsurance = value;
            return this;
        }

        /**
         * Tells whether the <i>contrat d'engagement à respecter les principes de la République</i> is signed.
         *
         * @param value whether the <i>contrat d'engagement à respecter les principes de la République</i> is signed
         * @return this builder
         */
        public Builder engagementContract(Answer value) {
            this.engagementContract = value;
            return this;
        }

        /**
         * Tells whether the administration holds a public-order threat against the person.
         *
         * @param value whether the administration holds a public-order threat against the person
         * @return this builder
         */
        public Builder publicOrderThreat(Answer value) {
            this.publicOrderThreat = value;
            return this;
        }

        /**
         * Tells whether an <i>obligation de quitter le territoire</i> was not executed.
         *
         * @param value whether an <i>obligation de quitter le territoire</i> was not executed
         * @return this builder
         */
        public Builder unexecutedOqtf(Answer value) {
            this.unexecutedOqtf = value;
            return this;
        }

        /**
         * Tells whether resources are sufficient for the stay.
         *
         * @param value whether resources are sufficient for the stay
         * @return this builder
         */
        public Builder sufficientResources(Answer value) {
            this.sufficientResources = value;
            return this;
        }

        /**
         * Tells whether a return to the home country is intended after the experience.
         *
         * @param value whether a return to the home country is intended after the experience
         * @return this builder
         */
        public Builder returnIntended(Answer value) {
            this.returnIntended = value;
            return this;
        }

        /**
         * Tells whether the experience serves the development of both countries.
         *
         * @param value whether the experience serves the development of both countries
         * @return this builder
         */
        public Builder developmentInterest(Answer value) {
            this.developmentInterest = value;
            return this;
        }

        /**
         * Tells whether the research of a <i>talent – chercheur</i> is finished.
         *
         * @param value whether the research of a <i>talent – chercheur</i> is finished
         * @return this builder
         */
        public Builder researchFinished(Answer value) {
            this.researchFinished = value;
            return this;
        }

        /**
         * Tells whether the person left France after the studies.
         *
         * @param value whether the person left France after the studies
         * @return this builder
         */
        public Builder leftFrance(Answer value) {
            this.leftFrance = value;
            return this;
        }

        /**
         * Tells whether the nationality needs a short-stay visa for the Schengen area.
         *
         * @param value whether the nationality needs a short-stay visa for the Schengen area
         * @return this builder
         */
        public Builder visaRequired(Answer value) {
            this.visaRequired = value;
            return this;
        }

        /**
         * Tells whether at least one academic year of higher studies was done in France.
         *
         * @param value whether at least one academic year of higher studies was done in France
         * @return this builder
         */
        public Builder studiesInFrance(Answer value) {
            this.studiesInFrance = value;
            return this;
        }

        /**
         * Tells years of professional experience comparable to the qualification.
         *
         * @param value years of professional experience comparable to the qualification
         * @return this builder
         */
        public Builder experienceYears(Integer value) {
            this.experienceYears = value;
            return this;
        }

        /** {@return the fact} */
        public Situation build() {
            return new Situation(
                    place,
                    aim,
                    healthInsurance,
                    engagementContract,
                    publicOrderThreat,
                    unexecutedOqtf,
                    sufficientResources,
                    returnIntended,
                    developmentInterest,
                    researchFinished,
                    leftFrance,
                    visaRequired,
                    studiesInFrance,
                    experienceYears);
        }
    }
}
