/**
 * The balance sheet of a central bank (accounting.md 10.3): what one publishes, checked against the identities of its statement,
 * as liquidity backdrop beside an entity's write-downs, and what one does, as entries in its own books. It stands after the
 * rooms whose figures it is shown beside; nothing that is published here is ever posted.
 */
@NullMarked
package org.ballast.centralbank;

import org.jspecify.annotations.NullMarked;
