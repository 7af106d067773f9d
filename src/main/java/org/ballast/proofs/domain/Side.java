package org.ballast.proofs.domain;

/** On which side a neighbour stands. */
public enum Side {
    LEFT,
    RIGHT;

    /** Where the neighbour of a node stands: left of every odd one. */
    static Side ofNeighbour(long node) {
        return (node & 1) == 1 ? LEFT : RIGHT;
    }
}
