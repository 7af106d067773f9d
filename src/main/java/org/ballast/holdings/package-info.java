/**
 * Entities, wallets, acquisition lots and their disposals: what is held since when and at what cost. It posts to the
 * journal.
 */
@NullMarked
package org.ballast.holdings;

import org.jspecify.annotations.NullMarked;
