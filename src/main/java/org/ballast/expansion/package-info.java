/**
 * Why total assets grew or shrank between two days: exactly, by source and by asset, with both legs of what was swapped inside
 * the assets. It reads the journal's sums by day and the sums of lots by day, and posts nothing.
 */
@NullMarked
package org.ballast.expansion;

import org.jspecify.annotations.NullMarked;
