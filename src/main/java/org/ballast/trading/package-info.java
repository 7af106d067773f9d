/**
 * Trading accounts and derivatives: balances that are kept apart, what positions are worth, margin, hedges and their size.
 * It knows the books that it posts to; the statements read what it posted.
 */
@NullMarked
package org.ballast.trading;

import org.jspecify.annotations.NullMarked;
