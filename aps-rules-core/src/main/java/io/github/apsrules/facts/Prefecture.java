package io.github.apsrules.facts;

import org.jspecify.annotations.Nullable;

/**
 * What the person knows of the prefecture's habits.
 *
 * @param departement number of the département of residence; {@code null} when not told
 * @param procedure how applications are taken; {@code UNKNOWN} when not told
 * @param photosAsked number of photos asked for; {@code null} when not told
 * @param addressProofMonths age in months that the prefecture allows for a proof of address; {@code null} when not told
 */
public record Prefecture(
        @Nullable String departement,
        FilingProcedure procedure,
        @Nullable Integer photosAsked,
        @Nullable Integer addressProofMonths) {

    /**
     * Checks what can be wrong in itself.
     *
     * @throws io.github.apsrules.errors.InvalidFactException naming the fact
     */
    public Prefecture {
        Checks.departement("prefecture.departement", departement);
        Checks.notNegative("prefecture.photosAsked", photosAsked);
        Checks.notNegative("prefecture.addressProofMonths", addressProofMonths);
    }

    /** {@return a builder with everything not told} */
    public static Builder builder() {
        return new Builder();
    }

    /** Names the fact only: a case is personal data. */
    @Override
    public String toString() {
        return "Prefecture";
    }

    /** Builds a {@link Prefecture}; not thread-safe. */
    public static final class Builder {
        private @Nullable String departement;
        private FilingProcedure procedure = FilingProcedure.UNKNOWN;
        private @Nullable Integer photosAsked;
        private @Nullable Integer addressProofMonths;

        private Builder() {}

        /**
         * Tells number of the département of residence.
         *
         * @param value number of the département of residence
         * @return this builder
         */
        public Builder departement(String value) {
            this.departement = value;
            return this;
        }

        /**
         * Tells how applications are taken.
         *
         * @param value how applications are taken
         * @return this builder
         */
        public Builder procedure(FilingProcedure value) {
            this.procedure = value;
            return this;
        }

        /**
         * Tells number of photos asked for.
         *
         * @param value number of photos asked for
         * @return this builder
         */
        public Builder photosAsked(Integer value) {
            this.photosAsked = value;
            return this;
        }

        /**
         * Tells age in months that the prefecture allows for a proof of address.
         *
         * @param value age in months that the prefecture allows for a proof of address
         * @return this builder
         */
        public Builder addressProofMonths(Integer value) {
            this.addressProofMonths = value;
            return this;
        }

        /** {@return the fact} */
        public Prefecture build() {
            return new Prefecture(departement, procedure, photosAsked, addressProofMonths);
        }
    }
}
