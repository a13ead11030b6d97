/** Test vectors of the limit on days of travel: reads a file of rows and holds each against a rule pack. */
@NullMarked
package io.github.apsrules.casefile.vectors;

import org.jspecify.annotations.NullMarked;
