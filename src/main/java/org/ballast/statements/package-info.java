/**
 * From the journal to the balance sheet, the income statement, the roll-forward and the disclosures. It reads the books
 * and writes nothing to them. How a statement is laid out is data: which lines it has, and which accounts make each.
 */
@NullMarked
package org.ballast.statements;

import org.jspecify.annotations.NullMarked;
