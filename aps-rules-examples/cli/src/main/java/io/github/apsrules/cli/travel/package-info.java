/** Travel at the command line: days used and left, planned trips, a picture of them, and test vectors. */
@NullMarked
package io.github.apsrules.cli.travel;

import org.jspecify.annotations.NullMarked;
