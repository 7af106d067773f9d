/** Snapshots of balances with their rows; both only grow. */
@NullMarked
package org.ballast.liabilities.persistence;

import org.jspecify.annotations.NullMarked;
