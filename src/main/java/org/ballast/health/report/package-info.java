/** The health report on paper and for spreadsheet programs. */
@NullMarked
package org.ballast.health.report;

import org.jspecify.annotations.NullMarked;
