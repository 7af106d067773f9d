package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigInteger;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.ProofsSentence;
import org.ballast.proofs.domain.ZkMessage;
import org.ballast.proofs.domain.ZkReservesProof;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.reserves.application.ReadReserves;

/**
 * That reserves come to what customers are owed, with neither told. What counts is signed for the tree, less what is encumbered or
 * on loan: nobody who reads the certificate could take that into account himself.
 */
@ApplicationScoped
class HiddenCover {

    /** The field of the wish to hide. */
    static final String FIELD = "hideTotal";

    @Inject
    private ReadReserves reserves;

    @Inject
    private SnapshotSecrets secrets;

    @Inject
    private ZkTrees trees;

    /**
     * The field {@code reservesProof} of a certificate.
     *
     * @throws Refusal INVALID_INPUT if the reserves do not come to the liabilities; EVIDENCE_CHANGED
     */
    JsonObjectBuilder tell(BalanceProof proof) {
        BigInteger net = reserves.at(proof.entity(), proof.asset(), proof.at())
                .map(all -> all.provedFor(proof.rootHash().hex()).net())
                .orElse(BigInteger.ZERO);
        return trees.reservesProof(proof, secrets.of(proof), net)
                .map(HiddenCover::json)
                .orElseThrow(
                        () -> Refusal.ofField(RefusalCode.INVALID_INPUT, FIELD, "true", ProofsSentence.NOT_COVERED));
    }

    private static JsonObjectBuilder json(ZkReservesProof cover) {
        JsonArrayBuilder transcript = Json.createArrayBuilder();
        for (ZkMessage message : cover.transcript()) {
            transcript.add(
                    Json.createObjectBuilder().add("label", message.label()).add("message", message.message()));
        }
        return Json.createObjectBuilder()
                .add("reservesCommitment", cover.reservesCommitment().hex())
                .add("bits", cover.bits())
                .add("proof", cover.proof())
                .add("transcript", transcript);
    }
}
