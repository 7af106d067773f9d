/** Price bars and markets in the database. */
@NullMarked
package org.ballast.prices.persistence;

import org.jspecify.annotations.NullMarked;
