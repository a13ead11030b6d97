/** Combining, ordering and explaining conclusions; knows no route, article or nationality by name. */
@NullMarked
package io.github.apsrules.decision;

import org.jspecify.annotations.NullMarked;
