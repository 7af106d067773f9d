/** Proofs and their publications; both only grow. */
@NullMarked
package org.ballast.proofs.persistence;

import org.jspecify.annotations.NullMarked;
