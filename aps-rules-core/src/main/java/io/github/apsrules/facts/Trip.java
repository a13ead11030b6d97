package io.github.apsrules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A planned trip.
 *
 * @param country ISO 3166-1 alpha-2 code; {@code null} when not told
 * @param entry first day; {@code null} when not told
 * @param exit last day, an open trip has {@link Stay#OPEN}; {@code null} when not told
 * @param purpose why; {@code UNKNOWN} when not told
 */
public record Trip(
        @Nullable String country,
        @Nullable LocalDate entry,
        @Nullable LocalDate exit,
        Purpose purpose) {

    /**
     * Checks what can be wrong in itself.
     *
     * @throws io.github.apsrules.errors.InvalidFactException naming the fact
     */
    public Trip {
        Checks.country("trips.country", country);
        Checks.stay("trips", entry, exit);
    }

    /** {@return a builder with everything not told} */
    public static Builder builder() {
        return new Builder();
    }

    /** Names the fact only: a case is personal data. */
    @Override
    public String toString() {
        return "Trip";
    }

    /** Builds a {@link Trip}; not thread-safe. */
    public static final class Builder {
        private @Nullable String country;
        private @Nullable LocalDate entry;
        private @Nullable LocalDate exit;
        private Purpose purpose = Purpose.UNKNOWN;

        private Builder() {}

        /**
         * Tells ISO 3166-1 alpha-2 code.
         *
         * @param value ISO 3166-1 alpha-2 code
         * @return this builder
         */
        public Builder country(String value) {
            this.country = value;
            return this;
        }

        /**
         * Tells first day.
         *
         * @param value first day
         * @return this builder
         */
        public Builder entry(LocalDate value) {
            this.entry = value;
            return this;
        }

        /**
         * Tells last day, an open trip has {@link Stay#OPEN}.
         *
         * @param value last day, an open trip has {@link Stay#OPEN}
         * @return this builder
         */
        public Builder exit(LocalDate value) {
            this.exit = value;
            return this;
        }

        /**
         * Tells why.
         *
         * @param value why
         * @return this builder
         */
        public Builder purpose(Purpose value) {
            this.purpose = value;
            return this;
        }

        /** {@return the fact} */
        public Trip build() {
            return new Trip(country, entry, exit, purpose);
        }
    }
}
