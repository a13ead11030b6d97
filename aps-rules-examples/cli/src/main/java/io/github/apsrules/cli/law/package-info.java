/** The commands of those who change the law: check, test, export, and the stubs of something new. */
@NullMarked
package io.github.apsrules.cli.law;

import org.jspecify.annotations.NullMarked;
