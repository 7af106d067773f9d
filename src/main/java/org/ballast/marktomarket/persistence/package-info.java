/** The tables of mark-to-market, and what it reads of trading accounts. */
@NullMarked
package org.ballast.marktomarket.persistence;

import org.jspecify.annotations.NullMarked;
