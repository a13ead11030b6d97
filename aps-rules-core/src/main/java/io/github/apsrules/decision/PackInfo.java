package io.github.apsrules.decision;

import java.time.LocalDate;

/**
 * The rule pack that decided.
 *
 * @param version its version
 * @param sha256 SHA-256 over its law and texts
 * @param lawKnownUntil last day of which the law is known
 */
public record PackInfo(String version, String sha256, LocalDate lawKnownUntil) {}
