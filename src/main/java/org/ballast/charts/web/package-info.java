/** Charts in pages: SVG with the classes of the style sheet, and the table of their figures. */
@NullMarked
package org.ballast.charts.web;

import org.jspecify.annotations.NullMarked;
