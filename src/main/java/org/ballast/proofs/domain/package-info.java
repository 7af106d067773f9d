/** Trees over the balances of customers, the proofs of single leaves, and their verifiers: nothing but {@code java.base}. */
@NullMarked
package org.ballast.proofs.domain;

import org.jspecify.annotations.NullMarked;
