/** Texts of a rule pack: messages, labels and sources; the words themselves stand in the pack. */
@NullMarked
package io.github.apsrules.texts;

import org.jspecify.annotations.NullMarked;
