/** A folder of rules as a rule pack, loaded once or watched. */
@NullMarked
package io.github.apsrules.workbench.folder;

import org.jspecify.annotations.NullMarked;
