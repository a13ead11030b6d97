package io.github.apsrules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stay document held, asked for or refused.
 *
 * @param kind kind as printed; {@code UNKNOWN} when not told
 * @param status what became of it; {@code UNKNOWN} when not told
 * @param validFrom first day of validity; {@code null} when not told
 * @param validTo last day of validity; {@code null} when not told
 * @param dateOfIssue day of issue; {@code null} when not told
 * @param enteredFranceOn day of entry into France with it; {@code null} when not told
 * @param vlsTsValidatedOn day the VLS-TS was validated online; {@code null} when not told
 * @param departement number of the département that gave it; {@code null} when not told
 * @param grantedBy ISO 3166-1 alpha-2 code of the state that gave it; {@code null} when not told
 */
public record HeldTitle(
        TitleKind kind,
        TitleStatus status,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate dateOfIssue,
        @Nullable LocalDate enteredFranceOn,
        @Nullable LocalDate vlsTsValidatedOn,
        @Nullable String departement,
        @Nullable String grantedBy) {

    /**
     * Checks what can be wrong in itself.
     *
     * @throws io.github.apsrules.errors.InvalidFactException naming the fact
     */
    public HeldTitle {
        Checks.notBefore("titles", "validFrom", validFrom, "validTo", validTo);
        Checks.plausible("titles.dateOfIssue", dateOfIssue);
        Checks.plausible("titles.enteredFranceOn", enteredFranceOn);
        Checks.plausible("titles.vlsTsValidatedOn", vlsTsValidatedOn);
        Checks.country("titles.grantedBy", grantedBy);
        Checks.departement("titles.departement", departement);
    }

    /** {@return a builder with everything not told} */
    public static Builder builder() {
        return new Builder();
    }

    /** Names the fact only: a case is personal data. */
    @Override
    public String toString() {
        return "HeldTitle";
    }

    /** Builds a {@link HeldTitle}; not thread-safe. */
    public static final class Builder {
        private TitleKind kind = TitleKind.UNKNOWN;
        private TitleStatus status = TitleStatus.UNKNOWN;
        private @Nullable LocalDate validFrom;
        private @Nullable LocalDate validTo;
        private @Nullable LocalDate dateOfIssue;
        private @Nullable LocalDate enteredFranceOn;
        private @Nullable LocalDate vlsTsValidatedOn;
        private @Nullable String departement;
        private @Nullable String grantedBy;

        private Builder() {}

        /**
         * Tells kind as printed.
         *
         * @param value kind as printed
         * @return this builder
         */
        public Builder kind(TitleKind value) {
            this.kind = value;
            return this;
        }

        /**
         * Tells what became of it.
         *
         * @param value what became of it
         * @return this builder
         */
        public Builder status(TitleStatus value) {
            this.status = value;
            return this;
        }

        /**
         * Tells first day of validity.
         *
         * @param value first day of validity
         * @return this builder
         */
        public Builder validFrom(LocalDate value) {
            this.validFrom = value;
            return this;
        }

        /**
         * Tells last day of validity.
         *
         * @param value last day of validity
         * @return this builder
         */
        public Builder validTo(LocalDate value) {
            this.validTo = value;
            return this;
        }

        /**
         * Tells day of issue.
         *
         * @param value day of issue
         * @return this builder
         */
        public Builder dateOfIssue(LocalDate value) {
            this.dateOfIssue = value;
            return this;
        }

        /**
         * Tells day of entry into France with it.
         *
         * @param value day of entry into France with it
         * @return this builder
         */
        public Builder enteredFranceOn(LocalDate value) {
            this.enteredFranceOn = value;
            return this;
        }

        /**
         * Tells day the VLS-TS was validated online.
         *
         * @param value day the VLS-TS was validated online
         * @return this builder
         */
        public Builder vlsTsValidatedOn(LocalDate value) {
            this.vlsTsValidatedOn = value;
            return this;
        }

        /**
         * Tells number of the département that gave it.
         *
         * @param value number of the département that gave it
         * @return this builder
         */
        public Builder departement(String value) {
            this.departement = value;
            return this;
        }

        /**
         * Tells ISO 3166-1 alpha-2 code of the state that gave it.
         *
         * @param value ISO 3166-1 alpha-2 code of the state that gave it
         * @return this builder
         */
        public Builder grantedBy(String value) {
            this.grantedBy = value;
            return this;
        }

        /** {@return the fact} */
        public HeldTitle build() {
            return new HeldTitle(
                    kind,
                    status,
                    validFrom,
                    validTo,
                    dateOfIssue,
                    enteredFranceOn,
                    vlsTsValidatedOn,
                    departement,
                    grantedBy);
        }
    }
}
