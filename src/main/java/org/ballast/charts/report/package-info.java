/** Charts in documents: the drawing of the page in the colors of paper. */
@NullMarked
package org.ballast.charts.report;

import org.jspecify.annotations.NullMarked;
