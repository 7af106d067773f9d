/** What venues say in their own words: one declarative file a venue, and what reads it. */
@NullMarked
package org.ballast.trading.domain.venues;

import org.jspecify.annotations.NullMarked;
