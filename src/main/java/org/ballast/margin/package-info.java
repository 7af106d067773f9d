/**
 * Margin of trading accounts: dated tables of venues, how near each account is to a margin call, the calls with what becomes
 * of them, and at which move of the market the next ones come.
 */
@NullMarked
package org.ballast.margin;

import org.jspecify.annotations.NullMarked;
