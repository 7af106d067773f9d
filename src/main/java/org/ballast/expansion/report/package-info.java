/** The change of total assets for paper and spreadsheets. */
@NullMarked
package org.ballast.expansion.report;

import org.jspecify.annotations.NullMarked;
