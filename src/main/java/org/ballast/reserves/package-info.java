/**
 * Reserves (accounting.md 13.2): addresses of an entity with signatures that show who controls them, and what they hold at a height,
 * less what is encumbered or on loan. What is reckoned of them stands beside the holdings in the books; nothing here is posted.
 */
@NullMarked
package org.ballast.reserves;

import org.jspecify.annotations.NullMarked;
