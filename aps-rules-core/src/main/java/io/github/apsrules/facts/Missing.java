package io.github.apsrules.facts;

/**
 * A fact that was not told. The engine inserts one for each section, null component or {@code UNKNOWN} of a case, once a path.
 *
 * @param path {@code section} or {@code section.component}, as {@code diplomas.awardedOn}
 */
public record Missing(String path) {}
