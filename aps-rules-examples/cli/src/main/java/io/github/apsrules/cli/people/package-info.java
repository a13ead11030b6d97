/** Made-up people, for trials and measurements: as various as real ones, and nobody's data. */
@org.jspecify.annotations.NullMarked
package io.github.apsrules.cli.people;
