package org.ballast.proofs.domain;

/**
 * The neighbour of a node on the way from a leaf to the root.
 *
 * @param side where the neighbour stands
 * @param commitment to the sum below it, encoded
 */
public record ZkSibling(Side side, Digest commitment, Digest hash) {}
