/** What a chart shows, and where its marks, ticks and names stand in a drawing: no page, no paper. */
@NullMarked
package org.ballast.charts.domain;

import org.jspecify.annotations.NullMarked;
