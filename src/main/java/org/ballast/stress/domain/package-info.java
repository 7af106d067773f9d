/** Falls of the market over lots and books as pure values and functions, in decimals with a named rounding. */
@NullMarked
package org.ballast.stress.domain;

import org.jspecify.annotations.NullMarked;
