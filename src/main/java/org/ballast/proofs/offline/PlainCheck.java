package org.ballast.proofs.offline;

import static org.ballast.proofs.offline.RefusedProofException.unless;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.proofs.domain.AccountId;
import org.ballast.proofs.domain.PlainProof;
import org.ballast.proofs.domain.PlainRoot;
import org.ballast.proofs.domain.PlainSibling;
import org.ballast.proofs.domain.PlainVerifier;
import org.ballast.proofs.domain.ProofRefusal;
import org.ballast.proofs.domain.ProofsSentence;
import org.ballast.proofs.domain.Side;

/** A proof in the plain tree beside its certificate. */
final class PlainCheck {

    private PlainCheck() {}

    static void check(CertificateFile certificate, FileFields proof, AccountId account, BigInteger balance)
            throws RefusedProofException {
        FileFields fields = certificate.fields();
        PlainRoot root = new PlainRoot(
                certificate.asset(),
                certificate.epochMillis(),
                fields.count("accounts"),
                fields.natural("rootSum"),
                certificate.rootHash());
        PlainVerifier verifier = new PlainVerifier(root, certificate.commitment());
        refuse(verifier.refusalOfRoot());
        unless(root.height() == certificate.height(), ProofsSentence.WRONG_HEIGHT.with());
        List<PlainSibling> path = new ArrayList<>();
        for (FileFields step : proof.list("path")) {
            Side side = Side.valueOf(step.one("side", Side.LEFT.name(), Side.RIGHT.name()));
            path.add(new PlainSibling(side, step.natural("sum"), step.digest("hash")));
        }
        refuse(verifier.refusal(new PlainProof(account, balance, proof.digest("salt"), proof.count("index"), path)));
    }

    private static void refuse(Optional<ProofRefusal> refusal) throws RefusedProofException {
        if (refusal.isPresent()) {
            throw new RefusedProofException(RefusalWords.of(refusal.get()));
        }
    }
}
