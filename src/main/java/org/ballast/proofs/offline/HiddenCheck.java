package org.ballast.proofs.offline;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.ballast.proofs.domain.AccountId;
import org.ballast.proofs.domain.Digest;
import org.ballast.proofs.domain.ProofRefusal;
import org.ballast.proofs.domain.Side;
import org.ballast.proofs.domain.ZkMessage;
import org.ballast.proofs.domain.ZkProof;
import org.ballast.proofs.domain.ZkRangeProof;
import org.ballast.proofs.domain.ZkReservesProof;
import org.ballast.proofs.domain.ZkRoot;
import org.ballast.proofs.domain.ZkSibling;
import org.ballast.proofs.domain.ZkVerifier;

/** A proof in the tree of commitments beside its certificate. */
final class HiddenCheck {

    private HiddenCheck() {}

    static void check(CertificateFile certificate, FileFields proof, AccountId account, BigInteger balance)
            throws RefusedProofException {
        FileFields fields = certificate.fields();
        ZkRoot root = new ZkRoot(
                certificate.asset(),
                certificate.epochMillis(),
                certificate.height(),
                fields.digest("rootCommitment"),
                certificate.rootHash());
        ZkVerifier verifier = new ZkVerifier(root, certificate.commitment());
        refuse(verifier.refusalOfRoot());
        if (certificate.total().isPresent()) {
            refuse(verifier.refusalOfTotal(certificate.total().get(), fields.digest("totalBlinding")));
        }
        if (fields.has("reservesProof")) {
            refuse(verifier.refusalOfReserves(reservesProof(fields.inner("reservesProof"))));
        }
        refuse(verifier.refusal(new ZkProof(
                account,
                balance,
                proof.digest("salt"),
                proof.digest("blinding"),
                proof.count("index"),
                path(proof),
                rangeProofs(proof),
                transcript(proof))));
    }

    private static void refuse(Optional<ProofRefusal> refusal) throws RefusedProofException {
        if (refusal.isPresent()) {
            throw new RefusedProofException(RefusalWords.of(refusal.get()));
        }
    }

    private static List<ZkSibling> path(FileFields proof) throws RefusedProofException {
        List<ZkSibling> path = new ArrayList<>();
        for (FileFields step : proof.list("path")) {
            Side side = Side.valueOf(step.one("side", Side.LEFT.name(), Side.RIGHT.name()));
            path.add(new ZkSibling(side, step.digest("commitment"), step.digest("hash")));
        }
        return path;
    }

    private static List<ZkRangeProof> rangeProofs(FileFields proof) throws RefusedProofException {
        List<ZkRangeProof> proofs = new ArrayList<>();
        for (FileFields each : proof.list("rangeProofs")) {
            List<Digest> commitments = each.hexes("commitments", Digest.BYTES).stream()
                    .map(Digest::of)
                    .toList();
            proofs.add(new ZkRangeProof(bits(each), commitments, hex(each, "proof")));
        }
        return proofs;
    }

    private static ZkReservesProof reservesProof(FileFields proof) throws RefusedProofException {
        return new ZkReservesProof(
                proof.digest("reservesCommitment"), bits(proof), hex(proof, "proof"), transcript(proof));
    }

    private static List<ZkMessage> transcript(FileFields proof) throws RefusedProofException {
        List<ZkMessage> messages = new ArrayList<>();
        for (FileFields message : proof.list("transcript")) {
            messages.add(new ZkMessage(message.text("label"), hex(message, "message")));
        }
        return messages;
    }

    private static int bits(FileFields proof) throws RefusedProofException {
        return (int) Math.min(proof.count("bits"), Integer.MAX_VALUE);
    }

    private static String hex(FileFields fields, String name) throws RefusedProofException {
        return HexFormat.of().formatHex(fields.hex(name));
    }
}
