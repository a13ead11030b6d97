package io.github.apsrules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a traveller wants to know.
 *
 * @param desiredDays wished length in days of a new stay; {@code null} when not told
 * @param earliest first day of the span in which a trip must fit; {@code null} when not told
 * @param latest last day of that span; {@code null} when not told
 */
public record Travel(
        @Nullable Integer desiredDays,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {

    /**
     * Checks what can be wrong in itself.
     *
     * @throws io.github.apsrules.errors.InvalidFactException naming the fact
     */
    public Travel {
        Checks.notNegative("travel.desiredDays", desiredDays);
        Checks.notBefore("travel", "earliest", earliest, "latest", latest);
    }

    /** {@return a builder with everything not told} */
    public static Builder builder() {
        return new Builder();
    }

    /** Names the fact only: a case is personal data. */
    @Override
    public String toString() {
        return "Travel";
    }

    /** Builds a {@link Travel}; not thread-safe. */
    public static final class Builder {
        private @Nullable Integer desiredDays;
        private @Nullable LocalDate earliest;
        private @Nullable LocalDate latest;

        private Builder() {}

        /**
         * Tells wished length in days of a new stay.
         *
         * @param value wished length in days of a new stay
         * @return this builder
         */
        public Builder desiredDays(Integer value) {
            this.desiredDays = value;
            return this;
        }

        /**
         * Tells first day of the span in which a trip must fit.
         *
         * @param value first day of the span in which a trip must fit
         * @return this builder
         */
        public Builder earliest(LocalDate value) {
            this.earliest = value;
            return this;
        }

        /**
         * Tells last day of that span.
         *
         * @param value last day of that span
         * @return this builder
         */
        public Builder latest(LocalDate value) {
            this.latest = value;
            return this;
        }

        /** {@return the fact} */
        public Travel build() {
            return new Travel(desiredDays, earliest, latest);
        }
    }
}
