/** The exceptions of the library. */
@NullMarked
package io.github.apsrules.errors;

import org.jspecify.annotations.NullMarked;
