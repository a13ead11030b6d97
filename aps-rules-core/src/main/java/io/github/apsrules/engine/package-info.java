/** Loading a rule pack and running it; the only user of the rule engine. */
@NullMarked
package io.github.apsrules.engine;

import org.jspecify.annotations.NullMarked;
