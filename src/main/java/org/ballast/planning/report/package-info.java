/** Plans for spreadsheets. */
@NullMarked
package org.ballast.planning.report;

import org.jspecify.annotations.NullMarked;
