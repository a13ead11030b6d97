package io.github.apsrules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The application that the question is about; earlier ones stand among the titles.
 *
 * @param kind what is asked for; {@code UNKNOWN} when not told
 * @param plannedOn day planned for lodging; {@code null} when not told
 * @param lodgedOn day of lodging; {@code null} when not told
 * @param lodgedFrom where it is lodged from; {@code UNKNOWN} when not told
 * @param completeOn day the file was complete; {@code null} when not told
 * @param decidedOn day of the decision; {@code null} when not told
 * @param outcome what became of it; {@code UNKNOWN} when not told
 */
public record Application(
        ApplicationKind kind,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate lodgedOn,
        Place lodgedFrom,
        @Nullable LocalDate completeOn,
        @Nullable LocalDate decidedOn,
        ApplicationOutcome outcome) {

    /**
     * Checks what can be wrong in itself.
     *
     * @throws io.github.apsrules.errors.InvalidFactException naming the fact
     */
    public Application {
        Checks.plausible("application.plannedOn", plannedOn);
        Checks.notBefore("application", "lodgedOn", lodgedOn, "completeOn", completeOn);
        Checks.notBefore("application", "lodgedOn", lodgedOn, "decidedOn", decidedOn);
    }

    /** {@return a builder with everything not told} */
    public static Builder builder() {
        return new Builder();
    }

    /** Names the fact only: a case is personal data. */
    @Override
    public String toString() {
        return "Application";
    }

    /** Builds a {@link Application}; not thread-safe. */
    public static final class Builder {
        private ApplicationKind kind = ApplicationKind.UNKNOWN;
        private @Nullable LocalDate plannedOn;
        private @Nullable LocalDate lodgedOn;
        private Place lodgedFrom = Place.UNKNOWN;
        private @Nullable LocalDate completeOn;
        private @Nullable LocalDate decidedOn;
        private ApplicationOutcome outcome = ApplicationOutcome.UNKNOWN;

        private Builder() {}

        /**
         * Tells what is asked for.
         *
         * @param value what is asked for
         * @return this builder
         */
        public Builder kind(ApplicationKind value) {
            this.kind = value;
            return this;
        }

        /**
         * Tells day planned for lodging.
         *
         * @param value day planned for lodging
         * @return this builder
         */
        public Builder plannedOn(LocalDate value) {
            this.plannedOn = value;
            return this;
        }

        /**
         * Tells day of lodging.
         *
         * @param value day of lodging
         * @return this builder
         */
        public Builder lodgedOn(LocalDate value) {
            this.lodgedOn = value;
            return this;
        }

        /**
         * Tells where it is lodged from.
         *
         * @param value where it is lodged from
         * @return this builder
         */
        public Builder lodgedFrom(Place value) {
            this.lodgedFrom = value;
            return this;
        }

        /**
         * Tells day the file was complete.
         *
         * @param value day the file was complete
         * @return this builder
         */
        public Builder completeOn(LocalDate value) {
            this.completeOn = value;
            return this;
        }

        /**
         * Tells day of the decision.
         *
         * @param value day of the decision
         * @return this builder
         */
        public Builder decidedOn(LocalDate value) {
            this.decidedOn = value;
            return this;
        }

        /**
         * Tells what became of it.
         *
         * @param value what became of it
         * @return this builder
         */
        public Builder outcome(ApplicationOutcome value) {
            this.outcome = value;
            return this;
        }

        /** {@return the fact} */
        public Application build() {
            return new Application(kind, plannedOn, lodgedOn, lodgedFrom, completeOn, decidedOn, outcome);
        }
    }
}
