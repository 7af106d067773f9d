/** Rule sets, classifications and entries of capital; they only grow. */
@NullMarked
package org.ballast.capital.persistence;

import org.jspecify.annotations.NullMarked;
