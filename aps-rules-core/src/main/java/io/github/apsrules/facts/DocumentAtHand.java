package io.github.apsrules.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that the person can show.
 *
 * @param kind kind of document; {@code UNKNOWN} when not told
 * @param dateOfIssue day of issue; {@code null} when not told
 * @param validTo last day of validity; {@code null} when not told
 * @param original whether the original is at hand; {@code UNKNOWN} when not told
 * @param copies number of copies, or of photos; {@code null} when not told
 */
public record DocumentAtHand(
        DocumentKind kind,
        @Nullable LocalDate dateOfIssue,
        @Nullable LocalDate validTo,
        Answer original,
        @Nullable Integer copies) {

    /**
     * Checks what can be wrong in itself.
     *
     * @throws io.github.apsrules.errors.InvalidFactException naming the fact
     */
    public DocumentAtHand {
        Checks.notBefore("documents", "dateOfIssue", dateOfIssue, "validTo", validTo);
        Checks.notNegative("documents.copies", copies);
    }

    /** {@return a builder with everything not told} */
    public static Builder builder() {
        return new Builder();
    }

    /** Names the fact only: a case is personal data. */
    @Override
    public String toString() {
        return "DocumentAtHand";
    }

    /** Builds a {@link DocumentAtHand}; not thread-safe. */
    public static final class Builder {
        private DocumentKind kind = DocumentKind.UNKNOWN;
        private @Nullable LocalDate dateOfIssue;
        private @Nullable LocalDate validTo;
        private Answer original = Answer.UNKNOWN;
        private @Nullable Integer copies;

        private Builder() {}

        /**
         * Tells kind of document.
         *
         * @param value kind of document
         * @return this builder
         */
        public Builder kind(DocumentKind value) {
            this.kind = value;
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
         * Tells whether the original is at hand.
         *
         * @param value whether the original is at hand
         * @return this builder
         */
        public Builder original(Answer value) {
            this.original = value;
            return this;
        }

        /**
         * Tells number of copies, or of photos.
         *
         * @param value number of copies, or of photos
         * @return this builder
         */
        public Builder copies(Integer value) {
            this.copies = value;
            return this;
        }

        /** {@return the fact} */
        public DocumentAtHand build() {
            return new DocumentAtHand(kind, dateOfIssue, validTo, original, copies);
        }
    }
}
