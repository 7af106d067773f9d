package org.ballast.proofs.domain;

import java.math.BigInteger;
import java.util.List;

/**
 * That a balance is part of a tree of commitments, and that no neighbour on its way takes anything from the sum.
 *
 * @param balance in the smallest unit, from 0 to 2^64 - 1
 * @param salt the customer's own, so that nobody can guess a leaf
 * @param blinding that of the customer's commitment, little-endian
 * @param index position of the leaf, from 0
 * @param path the neighbours from the leaf up
 * @param rangeProofs over the commitments of the neighbours, in groups from the leaf up
 * @param transcript what was said before each range proof
 */
public record ZkProof(
        AccountId account,
        BigInteger balance,
        Digest salt,
        Digest blinding,
        long index,
        List<ZkSibling> path,
        List<ZkRangeProof> rangeProofs,
        List<ZkMessage> transcript) {

    public ZkProof {
        path = List.copyOf(path);
        rangeProofs = List.copyOf(rangeProofs);
        transcript = List.copyOf(transcript);
    }
}
