/** Runs the scenarios of a rule folder and tells the results. */
@NullMarked
package io.github.apsrules.workbench.testing;

import org.jspecify.annotations.NullMarked;
