/**
 * Whether the books are what was written to them: seals, sums, sequences and sub-ledger are computed again. Stands after all
 * that it looks at, and before the statements that say when it was done last.
 */
@NullMarked
package org.ballast.verification;

import org.jspecify.annotations.NullMarked;
