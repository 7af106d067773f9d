/** Lots, disposals and what they mean for the books, as pure values and functions. */
@NullMarked
package org.ballast.holdings.domain;

import org.jspecify.annotations.NullMarked;
