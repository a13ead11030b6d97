/** Checks a rule folder and says in plain words what is wrong, where, and what to do. */
@NullMarked
package io.github.apsrules.workbench.check;

import org.jspecify.annotations.NullMarked;
