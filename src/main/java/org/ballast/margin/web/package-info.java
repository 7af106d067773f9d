/** Margin for pages and programs. */
@NullMarked
package org.ballast.margin.web;

import org.jspecify.annotations.NullMarked;
