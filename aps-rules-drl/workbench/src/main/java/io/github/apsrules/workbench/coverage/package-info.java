/** How far scenarios try the law: each condition of each rule seen true, false and unknown. */
@NullMarked
package io.github.apsrules.workbench.coverage;

import org.jspecify.annotations.NullMarked;
