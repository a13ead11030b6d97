/** Days, sets of days and limits in sliding windows: pure functions that know no law. */
@NullMarked
package io.github.apsrules.calendar;

import org.jspecify.annotations.NullMarked;
