/** The small, safe language that law is written in: read with its positions, and refused by name where it goes beyond the allowed. */
@NullMarked
package io.github.apsrules.workbench.language;

import org.jspecify.annotations.NullMarked;
