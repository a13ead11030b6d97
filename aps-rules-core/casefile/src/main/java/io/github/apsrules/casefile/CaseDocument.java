package io.github.apsrules.casefile;

import io.github.apsrules.facts.CaseFile;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case file as read. Immutable.
 *
 * @param about what the file says of itself, may be empty
 * @param asks ids of the questions it asks, may be empty
 * @param on the day it asks about; {@code null} when not told
 * @param told the facts, asked on an arbitrary day where {@code on} is not told; use {@link #askedOn}
 * @param file its name, for messages
 * @param tripsAt where its trips stand
 */
public record CaseDocument(
        String about, List<String> asks, @Nullable LocalDate on, CaseFile told, String file, List<Node> tripsAt) {

    /**
     * {@return the case as asked on a day}
     *
     * @param day the day
     * @throws CaseFileException where a planned trip is over on that day: then it is a stay
     */
    public CaseFile askedOn(LocalDate day) {
        List<Problem> problems = TripCheck.over(told.trips(), tripsAt, day);
        if (!problems.isEmpty()) {
            throw new CaseFileException(file, problems);
        }
        return toldOn(day);
    }

    /**
     * {@return the case as asked on a day, with planned trips that may be over: for scenarios of earlier law}
     *
     * @param day the day
     */
    public CaseFile toldOn(LocalDate day) {
        return new CaseFile(
                day,
                told.nationalities(),
                told.situation(),
                told.titles(),
                told.diplomas(),
                told.documents(),
                told.prefecture(),
                told.application(),
                told.jobOffers(),
                told.business(),
                told.stays(),
                told.trips(),
                told.travel());
    }

    /** Names the file's subject only: a case is personal data. */
    @Override
    public String toString() {
        return "CaseDocument";
    }
}
