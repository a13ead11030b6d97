package io.github.apsrules.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A job found or promised.
 *
 * @param contract kind of contract; {@code UNKNOWN} when not told
 * @param concludedOn day the contract or promise was concluded; {@code null} when not told
 * @param startsOn first day of work; {@code null} when not told
 * @param months length in months; irrelevant for an open-ended contract; {@code null} when not told
 * @param grossMonthlyPay gross monthly pay in euros; {@code null} when not told
 * @param relatedToStudies whether the job is related to the studies; {@code UNKNOWN} when not told
 * @param activity field of the job; {@code UNKNOWN} when not told
 * @param workPermit whether the employer holds the <i>autorisation de travail</i>; {@code UNKNOWN} when not told
 * @param hoursPerYear hours of work a year; {@code null} when not told
 */
public record JobOffer(
        Contract contract,
        @Nullable LocalDate concludedOn,
        @Nullable LocalDate startsOn,
        @Nullable Integer months,
        @Nullable BigDecimal grossMonthlyPay,
        Answer relatedToStudies,
        Activity activity,
        Answer workPermit,
        @Nullable Integer hoursPerYear) {

    /**
     * Checks what can be wrong in itself.
     *
     * @throws io.github.apsrules.errors.InvalidFactException naming the fact
     */
    public JobOffer {
        Checks.notBefore("jobOffers", "concludedOn", concludedOn, "startsOn", startsOn);
        Checks.notNegative("jobOffers.months", months);
        grossMonthlyPay = Checks.sum("jobOffers.grossMonthlyPay", grossMonthlyPay);
        Checks.notNegative("jobOffers.hoursPerYear", hoursPerYear);
    }

    /** {@return a builder with everything not told} */
    public static Builder builder() {
        return new Builder();
    }

    /** Names the fact only: a case is personal data. */
    @Override
    public String toString() {
        return "JobOffer";
    }

    /** Builds a {@link JobOffer}; not thread-safe. */
    public static final class Builder {
        private Contract contract = Contract.UNKNOWN;
        private @Nullable LocalDate concludedOn;
        private @Nullable LocalDate startsOn;
        private @Nullable Integer months;
        private @Nullable BigDecimal grossMonthlyPay;
        private Answer relatedToStudies = Answer.UNKNOWN;
        private Activity activity = Activity.UNKNOWN;
        private Answer workPermit = Answer.UNKNOWN;
        private @Nullable Integer hoursPerYear;

        private Builder() {}

        /**
         * Tells kind of contract.
         *
         * @param value kind of contract
         * @return this builder
         */
        public Builder contract(Contract value) {
            this.contract = value;
            return this;
        }

        /**
         * Tells day the contract or promise was concluded.
         *
         * @param value day the contract or promise was concluded
         * @return this builder
         */
        public Builder concludedOn(LocalDate value) {
            this.concludedOn = value;
            return this;
        }

        /**
         * Tells first day of work.
         *
         * @param value first day of work
         * @return this builder
         */
        public Builder startsOn(LocalDate value) {
            this.startsOn = value;
            return this;
        }

        /**
         * Tells length in months; irrelevant for an open-ended contract.
         *
         * @param value length in months; irrelevant for an open-ended contract
         * @return this builder
         */
        public Builder months(Integer value) {
            this.months = value;
            return this;
        }

        /**
         * Tells gross monthly pay in euros.
         *
         * @param value gross monthly pay in euros
         * @return this builder
         */
        public Builder grossMonthlyPay(BigDecimal value) {
            this.grossMonthlyPay = value;
            return this;
        }

        /**
         * Tells whether the job is related to the studies.
         *
         * @param value whether the job is related to the studies
         * @return this builder
         */
        public Builder relatedToStudies(Answer value) {
            this.relatedToStudies = value;
            return this;
        }

        /**
         * Tells field of the job.
         *
         * @param value field of the job
         * @return this builder
         */
        public Builder activity(Activity value) {
            this.activity = value;
            return this;
        }

        /**
         * Tells whether the employer holds the <i>autorisation de travail</i>.
         *
         * @param value whether the employer holds the <i>autorisation de travail</i>
         * @return this builder
         */
        public Builder workPermit(Answer value) {
            this.workPermit = value;
            return this;
        }

        /**
         * Tells hours of work a year.
         *
         * @param value hours of work a year
         * @return this builder
         */
        public Builder hoursPerYear(Integer value) {
            this.hoursPerYear = value;
            return this;
        }

        /** {@return the fact} */
        public JobOffer build() {
            return new JobOffer(
                    contract,
                    concludedOn,
                    startsOn,
                    months,
                    grossMonthlyPay,
                    relatedToStudies,
                    activity,
                    workPermit,
                    hoursPerYear);
        }
    }
}
