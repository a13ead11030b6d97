/** Cases as YAML or JSON, decisions as JSON. */
@NullMarked
package io.github.apsrules.casefile;

import org.jspecify.annotations.NullMarked;
