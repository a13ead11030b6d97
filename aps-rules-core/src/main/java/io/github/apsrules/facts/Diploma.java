package io.github.apsrules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A diploma as the person describes it; what the law makes of it is for the rules.
 *
 * @param level level printed on the diploma; {@code UNKNOWN} when not told
 * @param establishment kind of establishment; {@code UNKNOWN} when not told
 * @param obtainedIn ISO 3166-1 alpha-2 code of the country of the establishment; {@code null} when not told
 * @param nationallyAccredited whether the establishment is <i>habilité au plan national</i>; {@code UNKNOWN} when not told
 * @param rncpListed whether the school confirms an RNCP entry; {@code UNKNOWN} when not told
 * @param cgeLabelled whether labelled by the <i>Conférence des grandes écoles</i>; {@code UNKNOWN} when not told
 * @param awardedOn day of the jury or of the <i>attestation de réussite</i>; {@code null} when not told
 * @param proof what can be shown; {@code UNKNOWN} when not told
 * @param jointWith ISO 3166-1 alpha-2 code of the country of the partner of a joint diploma; {@code null} when not told
 * @param compulsoryInternship state of the internship the diploma depends on; {@code UNKNOWN} when not told
 */
public record Diploma(
        Level level,
        Establishment establishment,
        @Nullable String obtainedIn,
        Answer nationallyAccredited,
        Answer rncpListed,
        Answer cgeLabelled,
        @Nullable LocalDate awardedOn,
        DiplomaProof proof,
        @Nullable String jointWith,
        Internship compulsoryInternship) {

    /**
     * Checks what can be wrong in itself.
     *
     * @throws io.github.apsrules.errors.InvalidFactException naming the fact
     */
    public Diploma {
        Checks.plausible("diplomas.awardedOn", awardedOn);
        Checks.country("diplomas.obtainedIn", obtainedIn);
        Checks.country("diplomas.jointWith", jointWith);
    }

    /** {@return a builder with everything not told} */
    public static Builder builder() {
        return new Builder();
    }

    /** Names the fact only: a case is personal data. */
    @Override
    public String toString() {
        return "Diploma";
    }

    /** Builds a {@link Diploma}; not thread-safe. */
    public static final class Builder {
        private Level level = Level.UNKNOWN;
        private Establishment establishment = Establishment.UNKNOWN;
        private @Nullable String obtainedIn;
        private Answer nationallyAccredited = Answer.UNKNOWN;
        private Answer rncpListed = Answer.UNKNOWN;
        private Answer cgeLabelled = Answer.UNKNOWN;
        private @Nullable LocalDate awardedOn;
        private DiplomaProof proof = DiplomaProof.UNKNOWN;
        private @Nullable String jointWith;
        private Internship compulsoryInternship = Internship.UNKNOWN;

        private Builder() {}

        /**
         * Tells level printed on the diploma.
         *
         * @param value level printed on the diploma
         * @return this builder
         */
        public Builder level(Level value) {
            this.level = value;
            return this;
        }

        /**
         * Tells kind of establishment.
         *
         * @param value kind of establishment
         * @return this builder
         */
        public Builder establishment(Establishment value) {
            this.establishment = value;
            return this;
        }

        /**
         * Tells ISO 3166-1 alpha-2 code of the country of the establishment.
         *
         * @param value ISO 3166-1 alpha-2 code of the country of the establishment
         * @return this builder
         */
        public Builder obtainedIn(String value) {
            this.obtainedIn = value;
            return this;
        }

        /**
         * Tells whether the establishment is <i>habilité au plan national</i>.
         *
         * @param value whether the establishment is <i>habilité au plan national</i>
         * @return this builder
         */
        public Builder nationallyAccredited(Answer value) {
            this.nationallyAccredited = value;
            return this;
        }

        /**
         * Tells whether the school confirms an RNCP entry.
         *
         * @param value whether the school confirms an RNCP entry
         * @return this builder
         */
        public Builder rncpListed(Answer value) {
            this.rncpListed = value;
            return this;
        }

        /**
         * Tells whether labelled by the <i>Conférence des grandes écoles</i>.
         *
         * @param value whether labelled by the <i>Conférence des grandes écoles</i>
         * @return this builder
         */
        public Builder cgeLabelled(Answer value) {
            this.cgeLabelled = value;
            return this;
        }

        /**
         * Tells day of the jury or of the <i>attestation de réussite</i>.
         *
         * @param value day of the jury or of the <i>attestation de réussite</i>
         * @return this builder
         */
        public Builder awardedOn(LocalDate value) {
            this.awardedOn = value;
            return this;
        }

        /**
         * Tells what can be shown.
         *
         * @param value what can be shown
         * @return this builder
         */
        public Builder proof(DiplomaProof value) {
            this.proof = value;
            return this;
        }

        /**
         * Tells ISO 3166-1 alpha-2 code of the country of the partner of a joint diploma.
         *
         * @param value ISO 3166-1 alpha-2 code of the country of the partner of a joint diploma
         * @return this builder
         */
        public Builder jointWith(String value) {
            this.jointWith = value;
            return this;
        }

        /**
         * Tells state of the internship the diploma depends on.
         *
         * @param value state of the internship the diploma depends on
         * @return this builder
         */
        public Builder compulsoryInternship(Internship value) {
            this.compulsoryInternship = value;
            return this;
        }

        /** {@return the fact} */
        public Diploma build() {
            return new Diploma(
                    level,
                    establishment,
                    obtainedIn,
                    nationallyAccredited,
                    rncpListed,
                    cgeLabelled,
                    awardedOn,
                    proof,
                    jointWith,
                    compulsoryInternship);
        }
    }
}
