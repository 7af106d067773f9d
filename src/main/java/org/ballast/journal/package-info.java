/**
 * The chart of accounts, balanced append-only entries and periods. It knows no feature: features post to it.
 */
@NullMarked
package org.ballast.journal;

import org.jspecify.annotations.NullMarked;
