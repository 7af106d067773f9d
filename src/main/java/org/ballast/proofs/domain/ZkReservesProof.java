package org.ballast.proofs.domain;

import java.util.List;

/**
 * That what a commitment to reserves hides is at least what the root hides, with neither told: their difference is in [0, 2^64).
 *
 * @param reservesCommitment encoded; its opening is for an auditor
 * @param proof over the difference, in lower-case hexadecimal digits
 * @param transcript what was said before it
 */
public record ZkReservesProof(Digest reservesCommitment, int bits, String proof, List<ZkMessage> transcript) {

    public ZkReservesProof {
        transcript = List.copyOf(transcript);
    }
}
