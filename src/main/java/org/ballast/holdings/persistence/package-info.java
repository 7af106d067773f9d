/** Policies, lots and disposals in the database. */
@NullMarked
package org.ballast.holdings.persistence;

import org.jspecify.annotations.NullMarked;
