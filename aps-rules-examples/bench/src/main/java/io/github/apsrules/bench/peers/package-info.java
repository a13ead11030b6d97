/** Other ways to write the same twelve requirements, asked the same. */
@org.jspecify.annotations.NullMarked
package io.github.apsrules.bench.peers;
