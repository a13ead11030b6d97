/** Lays the figures of one run out for readers. */
@org.jspecify.annotations.NullMarked
package io.github.apsrules.bench.report;
