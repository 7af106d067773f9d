package org.ballast.proofs.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * That each of some commitments, a power of two in number, hides a value in [0, 2^bits).
 *
 * @param bits always 64 here
 * @param commitments encoded, in their order
 * @param proof in dalek's layout, in lower-case hexadecimal digits
 */
public record ZkRangeProof(int bits, List<Digest> commitments, String proof) {

    static final int BITS = 64;

    public ZkRangeProof {
        commitments = List.copyOf(commitments);
    }

    /** How many neighbours stand in each proof, from the leaf up: the binary digits of the height, the smallest first. */
    static List<Integer> groups(int height) {
        List<Integer> groups = new ArrayList<>();
        for (int size = 1; size <= height; size <<= 1) {
            if ((height & size) != 0) {
                groups.add(size);
            }
        }
        return groups;
    }
}
