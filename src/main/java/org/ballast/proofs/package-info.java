/**
 * Balance proofs: what customers are owed, committed to as a tree of which each customer can check his own leaf, without
 * believing the portal.
 */
@NullMarked
package org.ballast.proofs;

import org.jspecify.annotations.NullMarked;
