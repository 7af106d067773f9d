/** Prices in pages and for programs. */
@NullMarked
package org.ballast.prices.web;

import org.jspecify.annotations.NullMarked;
