/** Capital on paper and in spreadsheets. */
@NullMarked
package org.ballast.capital.report;

import org.jspecify.annotations.NullMarked;
