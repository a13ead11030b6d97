/** Benchmarks: what matters is the ratio of rows of one run. */
@org.jspecify.annotations.NullMarked
package io.github.apsrules.bench;
