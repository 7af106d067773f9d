/** The stress of a company on paper and for spreadsheet programs. */
@NullMarked
package org.ballast.stress.report;

import org.jspecify.annotations.NullMarked;
