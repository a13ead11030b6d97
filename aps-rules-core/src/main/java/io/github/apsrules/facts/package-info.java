/** What a person tells: records with builders, everything not told by default. */
@NullMarked
package io.github.apsrules.facts;

import org.jspecify.annotations.NullMarked;
