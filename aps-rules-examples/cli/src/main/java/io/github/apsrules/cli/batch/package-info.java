/** Deciding many people: a file in, a file out, in order and with bounded memory. */
@org.jspecify.annotations.NullMarked
package io.github.apsrules.cli.batch;
