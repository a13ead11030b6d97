/** The legal team's workbench: compile, check and test law without Java. */
@NullMarked
package io.github.apsrules.workbench;

import org.jspecify.annotations.NullMarked;
