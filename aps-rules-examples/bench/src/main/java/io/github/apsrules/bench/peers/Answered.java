package io.github.apsrules.bench.peers;

import io.github.apsrules.conclusions.Outcome;

/**
 * The answer to one requirement.
 *
 * @param requirement its place
 * @param outcome the outcome
 */
public record Answered(int requirement, Outcome outcome) {}
