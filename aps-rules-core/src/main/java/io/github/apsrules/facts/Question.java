package io.github.apsrules.facts;

import java.time.LocalDate;

/**
 * The question that is being decided; the engine inserts one.
 *
 * @param id id of the question, as the rule pack declares it
 * @param on the day the question is asked
 */
public record Question(String id, LocalDate on) {}
