/** A small HTTP service that decides cases, as an embedder writes it. */
@NullMarked
package io.github.apsrules.spring;

import org.jspecify.annotations.NullMarked;
