package io.github.apsrules.facts;

import org.jspecify.annotations.Nullable;

/**
 * A nationality of the person.
 *
 * @param country ISO 3166-1 alpha-2 code; {@code null} when not told
 */
public record Nationality(@Nullable String country) {

    /**
     * Checks what can be wrong in itself.
     *
     * @throws io.github.apsrules.errors.InvalidFactException naming the fact
     */
    public Nationality {
        Checks.country("nationalities", country);
    }

    /** {@return a builder with everything not told} */
    public static Builder builder() {
        return new Builder();
    }

    /** Names the fact only: a case is personal data. */
    @Override
    public String toString() {
        return "Nationality";
    }

    /** Builds a {@link Nationality}; not thread-safe. */
    public static final class Builder {
        private @Nullable String country;

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

        /** {@return the fact} */
        public Nationality build() {
            return new Nationality(country);
        }
    }
}
