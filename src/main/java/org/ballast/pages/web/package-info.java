/** Rows of a table, places in a list, figures and words as pages and calls write them. */
@NullMarked
package org.ballast.pages.web;

import org.jspecify.annotations.NullMarked;
