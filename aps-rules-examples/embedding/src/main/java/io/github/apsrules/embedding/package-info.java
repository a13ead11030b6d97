/** Short programs that use the library as others would. */
@NullMarked
package io.github.apsrules.embedding;

import org.jspecify.annotations.NullMarked;
