/** Addresses are named, balances recorded and signatures checked; nodes are asked; reserves are read. */
@NullMarked
package org.ballast.reserves.application;

import org.jspecify.annotations.NullMarked;
