/** Legal values by date and regime. */
@NullMarked
package io.github.apsrules.law;

import org.jspecify.annotations.NullMarked;
