/**
 * Cash of trading accounts in the books: what venues say that moved becomes entries between bank, venue, fees and results, and what
 * an account holds at its venue is reconciled with what the ledger says.
 */
@NullMarked
package org.ballast.venuecash;

import org.jspecify.annotations.NullMarked;
