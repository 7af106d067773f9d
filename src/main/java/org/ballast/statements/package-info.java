/**
 * From the journal to the balance sheet, the roll-forward and the disclosures. It reads the books and writes nothing to
 * them.
 */
@NullMarked
package org.ballast.statements;

import org.jspecify.annotations.NullMarked;
