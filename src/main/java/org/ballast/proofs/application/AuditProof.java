package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.proofs.domain.AccountId;
import org.ballast.proofs.domain.AuditedProof;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.Digest;
import org.ballast.proofs.domain.KeptWay;
import org.ballast.proofs.domain.PlainAccounts;
import org.ballast.proofs.domain.PlainTree;
import org.ballast.proofs.domain.ProofRefusal;
import org.ballast.proofs.domain.RefusedRowsException;
import org.ballast.proofs.domain.ZkAudit;
import org.ballast.proofs.domain.ZkProof;
import org.ballast.proofs.domain.ZkRoot;
import org.ballast.proofs.domain.ZkVerifier;
import org.ballast.proofs.persistence.KeptProofs;
import org.ballast.refusals.Refusal;

/**
 * What an auditor does with a proof (accounting.md 13.3, step 12): the tree is built again from the rows of the books and the secret of
 * the snapshot and compared with what is published, and the proofs of customers that are ready are verified many at once, with
 * random weights. Nothing is taken from a tree that is in memory.
 */
@ApplicationScoped
@Transactional
public class AuditProof {

    private static final int AT_ONCE = 256;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ReadProofs readProofs;

    @Inject
    private Rows rows;

    @Inject
    private SnapshotSecrets secrets;

    @Inject
    private KeptProofs kept;

    @Inject
    private AuditTrail auditTrail;

    /**
     * @throws Refusal FORBIDDEN, NOT_FOUND; EVIDENCE_CHANGED if the secret cannot be read any more
     */
    public AuditedProof audit(String entityCode, String code) {
        currentUser.require(Role.AUDITOR);
        BalanceProof proof = readProofs.of(entityCode, code);
        Digest secret = secrets.of(proof);
        PlainAccounts accounts = rows.of(proof.snapshotId());
        AuditedProof found = proof.isHidden() ? hidden(proof, accounts, secret) : plain(proof, accounts, secret);
        auditTrail.record(
                "BALANCE_PROOF_AUDITED",
                "BALANCE_PROOF",
                code,
                proof.commitment().hex(),
                "",
                found.refusal().map(Enum::name).orElse(""));
        return found;
    }

    private static AuditedProof plain(BalanceProof proof, PlainAccounts accounts, Digest secret) {
        Optional<ProofRefusal> refusal;
        try {
            PlainTree tree = PlainTree.over(accounts, secret);
            refusal = differs(proof, tree);
        } catch (RefusedRowsException noTree) {
            refusal = Optional.of(noTree.refusal());
        }
        return new AuditedProof(refusal, accounts.size(), 0);
    }

    private static Optional<ProofRefusal> differs(BalanceProof proof, PlainTree tree) {
        if (!tree.hash().equals(proof.rootHash())) {
            return Optional.of(ProofRefusal.ROOT_HASH_DIFFERS);
        }
        if (!tree.sum().equals(proof.total())) {
            return Optional.of(ProofRefusal.ROOT_SUM_DIFFERS);
        }
        Digest commitment = tree.root(proof.asset(), proof.at().toEpochMilli()).commitment();
        return commitment.equals(proof.commitment()) ? Optional.empty() : Optional.of(ProofRefusal.COMMITMENT_DIFFERS);
    }

    private AuditedProof hidden(BalanceProof proof, PlainAccounts accounts, Digest secret) {
        ZkRoot root = proof.zkRoot();
        ZkVerifier verifier = new ZkVerifier(root, proof.commitment());
        Digest blinding = proof.hidden().orElseThrow().totalBlinding();
        Optional<ProofRefusal> refusal;
        try {
            refusal = verifier.refusalOfRoot()
                    .or(() -> new ZkAudit(root).refusal(accounts, secret))
                    .or(() -> verifier.refusalOfTotal(proof.total(), blinding));
        } catch (RefusedRowsException noTree) {
            refusal = Optional.of(noTree.refusal());
        }
        Customers customers = new Customers(verifier);
        if (refusal.isEmpty()) {
            kept.each(
                    proof.id(),
                    (account, balance, way) ->
                            customers.add(KeptWay.proof(way, new AccountId(account), balance, root, secret)));
            customers.verify();
            refusal = customers.refusal;
        }
        return new AuditedProof(refusal, accounts.size(), customers.verified);
    }

    /** Proofs of customers as they come, verified some hundreds at once until one does not hold. */
    private static final class Customers {

        private final ZkVerifier verifier;
        private final List<ZkProof> waiting = new ArrayList<>();
        private Optional<ProofRefusal> refusal = Optional.empty();
        private int verified;

        Customers(ZkVerifier verifier) {
            this.verifier = verifier;
        }

        void add(Optional<ZkProof> proof) {
            if (proof.isEmpty()) {
                refusal = refusal.or(() -> Optional.of(ProofRefusal.RANGE_PROOF_MALFORMED));
                return;
            }
            waiting.add(proof.get());
            if (waiting.size() == AT_ONCE) {
                verify();
            }
        }

        void verify() {
            if (refusal.isEmpty() && !waiting.isEmpty()) {
                refusal = verifier.refusalOfAll(waiting);
                verified += waiting.size();
            }
            waiting.clear();
        }
    }
}
