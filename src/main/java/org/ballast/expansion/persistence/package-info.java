/** What accounts and assets moved, by their sums of days, and which account counts as which source. */
@NullMarked
package org.ballast.expansion.persistence;

import org.jspecify.annotations.NullMarked;
