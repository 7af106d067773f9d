/** The tables of addresses, their balances and their signatures. */
@NullMarked
package org.ballast.reserves.persistence;

import org.jspecify.annotations.NullMarked;
