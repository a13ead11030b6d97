/** The {@code aps} command. */
@NullMarked
package io.github.apsrules.cli;

import org.jspecify.annotations.NullMarked;
