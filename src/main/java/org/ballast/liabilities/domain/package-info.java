/** Balances of customers in the smallest unit of their asset, and how they agree with the ledger, as pure values. */
@NullMarked
package org.ballast.liabilities.domain;

import org.jspecify.annotations.NullMarked;
