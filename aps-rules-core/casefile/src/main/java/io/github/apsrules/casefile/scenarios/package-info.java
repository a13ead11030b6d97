/** Scenarios: cases with what a decision must hold. */
@NullMarked
package io.github.apsrules.casefile.scenarios;

import org.jspecify.annotations.NullMarked;
