/** Measures of decisions and their replay under other bounds (accounting.md §12). */
@NullMarked
package org.ballast.control.domain;

import org.jspecify.annotations.NullMarked;
