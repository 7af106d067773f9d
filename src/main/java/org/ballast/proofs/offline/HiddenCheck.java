package org.ballast.proofs.offline;

import java.math.BigInteger;
import org.ballast.proofs.domain.AccountId;
import org.ballast.proofs.domain.ProofsSentence;

/** A proof in the tree of commitments beside its certificate. */
final class HiddenCheck {

    private HiddenCheck() {}

    static void check(CertificateFile certificate, FileFields proof, AccountId account, BigInteger balance)
            throws RefusedProofException {
        throw new RefusedProofException(ProofsSentence.OTHER_KIND.with());
    }
}
