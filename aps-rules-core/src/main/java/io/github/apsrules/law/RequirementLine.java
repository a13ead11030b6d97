package io.github.apsrules.law;

/**
 * One requirement of a kind of route on a day.
 *
 * @param requirement id of the requirement
 * @param source citation that asks for it
 */
public record RequirementLine(String requirement, String source) {}
