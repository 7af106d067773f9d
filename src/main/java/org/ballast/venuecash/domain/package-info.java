/** What of the cash of an account is to be posted, and how it agrees with the ledger, as pure values. */
@NullMarked
package org.ballast.venuecash.domain;

import org.jspecify.annotations.NullMarked;
