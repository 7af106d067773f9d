/**
 * What falls of the market would do to a company: when each lot is written down, what is left of equity, what gives way first,
 * and scenarios that RISK keeps by name. It reads books, prices and positions and posts nothing.
 */
@NullMarked
package org.ballast.stress;

import org.jspecify.annotations.NullMarked;
