/** Use cases: balances are imported, corrected by a further version, and looked at. */
@NullMarked
package org.ballast.liabilities.application;

import org.jspecify.annotations.NullMarked;
