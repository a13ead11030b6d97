/** Stubs of new law: files with marks to fill in, which pass the check but for those marks. */
@NullMarked
package io.github.apsrules.workbench.stubs;

import org.jspecify.annotations.NullMarked;
