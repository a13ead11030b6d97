/** ELIGIBILITY written out as a plain Java program: what the rules are measured against, and an oracle that shares no line with them. */
@org.jspecify.annotations.NullMarked
package io.github.apsrules.bench.byhand;
