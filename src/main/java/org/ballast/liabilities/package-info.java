/** What customers are owed: their balances in each asset at an instant, as files bring them, beside the ledger. */
@NullMarked
package org.ballast.liabilities;

import org.jspecify.annotations.NullMarked;
