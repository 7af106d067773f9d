/** Facts of trading in the database: written once, sealed, and read in sets. */
@NullMarked
package org.ballast.trading.persistence;

import org.jspecify.annotations.NullMarked;
