/**
 * What derivatives are worth and what that changes in the books: positions of trading accounts are valued at the end of a
 * period, the change is proposed, approved and posted as write-downs are. It reads the trading accounts that stand before it.
 */
@NullMarked
package org.ballast.marktomarket;

import org.jspecify.annotations.NullMarked;
