package org.ballast.proofs.domain;

import java.math.BigInteger;
import java.util.List;

/**
 * That a balance is part of a tree.
 *
 * @param balance in the smallest unit
 * @param salt the customer's own, so that nobody can guess a leaf
 * @param index position of the leaf, from 0
 * @param path the neighbours from the leaf up
 */
public record PlainProof(AccountId account, BigInteger balance, Digest salt, long index, List<PlainSibling> path) {

    public PlainProof {
        path = List.copyOf(path);
    }
}
