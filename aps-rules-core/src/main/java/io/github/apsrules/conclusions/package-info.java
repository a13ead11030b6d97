/** What rules conclude. */
@NullMarked
package io.github.apsrules.conclusions;

import org.jspecify.annotations.NullMarked;
