/** Decisions as JSON, and the JSON Schemas of cases and decisions. */
@NullMarked
package io.github.apsrules.casefile.json;

import org.jspecify.annotations.NullMarked;
