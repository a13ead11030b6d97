package io.github.apsrules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A business project.
 *
 * @param realAndSerious whether the project is found real and serious; {@code UNKNOWN} when not told
 * @param viable whether the activity is found viable; {@code UNKNOWN} when not told
 * @param financing financing in euros; {@code null} when not told
 * @param yearlyResources resources of the person a year in euros; {@code null} when not told
 * @param relatedToStudies whether the project is in the field of the studies; {@code UNKNOWN} when not told
 * @param registeredOn day of registration; {@code null} when not told
 */
public record Business(
        Answer realAndSerious,
        Answer viable,
        @Nullable BigDecimal financing,
        @Nullable BigDecimal yearlyResources,
        Answer relatedToStudies,
        @Nullable LocalDate registeredOn) {

    /**
     * Checks what can be wrong in itself.
     *
     * @throws io.github.apsrules.errors.InvalidFactException naming the fact
     */
    public Business {
        Checks.plausible("business.registeredOn", registeredOn);
        financing = Checks.sum("business.financing", financing);
        yearlyResources = Checks.sum("business.yearlyResources", yearlyResources);
    }

    /** {@return a builder with everything not told} */
    public static Builder builder() {
        return new Builder();
    }

    /** Names the fact only: a case is personal data. */
    @Override
    public String toString() {
        return "Business";
    }

    /** Builds a {@link Business}; not thread-safe. */
    public static final class Builder {
        private Answer realAndSerious = Answer.UNKNOWN;
        private Answer viable = Answer.UNKNOWN;
        private @Nullable BigDecimal financing;
        private @Nullable BigDecimal yearlyResources;
        private Answer relatedToStudies = Answer.UNKNOWN;
        private @Nullable LocalDate registeredOn;

        private Builder() {}

        /**
         * Tells whether the project is found real and serious.
         *
         * @param value whether the project is found real and serious
         * @return this builder
         */
        public Builder realAndSerious(Answer value) {
            this.realAndSerious = value;
            return this;
        }

        /**
         * Tells whether the activity is found viable.
         *
         * @param value whether the activity is found viable
         * @return this builder
         */
        public Builder viable(Answer value) {
            this.viable = value;
            return this;
        }

        /**
         * Tells financing in euros.
         *
         * @param value financing in euros
         * @return this builder
         */
        public Builder financing(BigDecimal value) {
            this.financing = value;
            return this;
        }

        /**
         * Tells resources of the person a year in euros.
         *
         * @param value resources of the person a year in euros
         * @return this builder
         */
        public Builder yearlyResources(BigDecimal value) {
            this.yearlyResources = value;
            return this;
        }

        /**
         * Tells whether the project is in the field of the studies.
         *
         * @param value whether the project is in the field of the studies
         * @return this builder
         */
        public Builder relatedToStudies(Answer value) {
            this.relatedToStudies = value;
            return this;
        }

        /**
         * Tells day of registration.
         *
         * @param value day of registration
         * @return this builder
         */
        public Builder registeredOn(LocalDate value) {
            this.registeredOn = value;
            return this;
        }

        /** {@return the fact} */
        public Business build() {
            return new Business(realAndSerious, viable, financing, yearlyResources, relatedToStudies, registeredOn);
        }
    }
}
