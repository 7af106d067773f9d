package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.persistence.Wallets;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.ProofsSentence;
import org.ballast.proofs.persistence.BalanceProofs;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Shows a proof to everybody: another person than who made it does, once. Its certificate reads the same ever after. */
@ApplicationScoped
@Transactional
public class PublishProof {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ReadProofs readProofs;

    @Inject
    private Wallets wallets;

    @Inject
    private BalanceProofs proofs;

    @Inject
    private WriteCertificate certificates;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * Publishes; one that is published already is given as it is.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, SOD_PREPARER_IS_APPROVER
     */
    public BalanceProof publish(String entityCode, String code) {
        return publish(entityCode, code, false);
    }

    /**
     * The same, perhaps without telling what customers are owed.
     *
     * @param hideTotal whether the certificate tells neither liabilities nor reserves, and proves that these come to those; for a
     *     tree of commitments alone
     * @throws Refusal FORBIDDEN, NOT_FOUND, SOD_PREPARER_IS_APPROVER, INVALID_INPUT
     */
    public BalanceProof publish(String entityCode, String code, boolean hideTotal) {
        currentUser.require(Role.CONTROLLER);
        wallets.holdRecording(readProofs.of(entityCode, code).entityId());
        BalanceProof proof = readProofs.of(entityCode, code);
        if (proof.publication().isPresent()) {
            return proof;
        }
        if (proof.madeBy().equals(currentUser.name())) {
            throw new Refusal(RefusalCode.SOD_PREPARER_IS_APPROVER, ProofsSentence.MADE_BY_YOU);
        }
        if (hideTotal && !proof.isHidden()) {
            throw Refusal.ofField(RefusalCode.INVALID_INPUT, HiddenCover.FIELD, "true", ProofsSentence.SUMS_ARE_TOLD);
        }
        Optional<BalanceProof> previous = proofs.lastPublished(proof.entityId());
        String certificate = certificates.of(proof, previous, hideTotal);
        String hash = Sha256.hex(certificate);
        proofs.publish(
                proof,
                currentUser.name(),
                clock.instant(),
                previous.map(last -> OptionalLong.of(last.id())).orElse(OptionalLong.empty()),
                certificate,
                hash);
        auditTrail.record(
                "BALANCE_PROOF_PUBLISHED",
                "BALANCE_PROOF",
                code,
                proof.commitment().hex(),
                hash,
                "");
        return readProofs.of(entityCode, code);
    }
}
