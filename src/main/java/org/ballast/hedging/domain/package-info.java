/** The rules of hedges and sizes as pure values and functions, in decimals with a named rounding. */
@NullMarked
package org.ballast.hedging.domain;

import org.jspecify.annotations.NullMarked;
