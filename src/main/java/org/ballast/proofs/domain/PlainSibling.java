package org.ballast.proofs.domain;

import java.math.BigInteger;

/**
 * The neighbour of a node on the way from a leaf to the root.
 *
 * @param side where the neighbour stands
 * @param sum what is below it, in the smallest unit
 */
public record PlainSibling(Side side, BigInteger sum, Digest hash) {}
