package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.audit.application.AuditTrail;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.liabilities.application.ReadLiabilities;
import org.ballast.liabilities.domain.LiabilitySnapshot;
import org.ballast.pages.application.RequestRules;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.Digest;
import org.ballast.proofs.domain.PlainRoot;
import org.ballast.proofs.domain.PlainTree;
import org.ballast.proofs.domain.ProofKind;
import org.ballast.proofs.domain.ProofsSentence;
import org.ballast.proofs.domain.RefusedRowsException;
import org.ballast.proofs.domain.TreeSteps;
import org.ballast.proofs.domain.ZkRoot;
import org.ballast.proofs.domain.ZkTree;
import org.ballast.proofs.persistence.BalanceProofs;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** The steps in which a proof is made: what is asked for, the tree, and that it is kept. Each is a transaction of its own, but for the tree. */
@ApplicationScoped
@Transactional
class ProofSteps {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private Assets assets;

    @Inject
    private ReadLiabilities liabilities;

    @Inject
    private Rows rows;

    @Inject
    private SnapshotSecrets secrets;

    @Inject
    private BalanceProofs proofs;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /** A tree that is not kept yet. */
    record GrownTree(LiabilitySnapshot snapshot, ProofKind kind, Digest secret, Root root) {}

    /** What a tree comes to. */
    record Root(int height, Digest hash, Optional<BalanceProof.Hidden> hidden, Digest commitment) {}

    /**
     * Over which balances a proof is wanted.
     *
     * @throws Refusal INVALID_INPUT, NOT_FOUND
     */
    LiabilitySnapshot wantedBalances(String entityCode, NewProof wanted) {
        rules.of(wanted).requireAllRight();
        ReportingEntity entity = entities.byCode(entityCode);
        Asset asset = assets.bySymbol(wanted.asset());
        return liabilities.latest(entity.id(), asset.id(), asset.symbol(), wanted.at());
    }

    /** The proof that is there, over balances and of a kind. */
    Optional<BalanceProof> known(LiabilitySnapshot snapshot, ProofKind kind) {
        return proofs.of(snapshot.id(), kind);
    }

    /**
     * A new tree over balances. It takes long, and a database ends a transaction that idles: none is open while it grows, unless
     * its caller has one, as whoever has just recorded the balances in it.
     *
     * @throws Refusal INVALID_INPUT
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    GrownTree grown(LiabilitySnapshot snapshot, ProofKind kind, TreeSteps steps) {
        requireLiabilities(snapshot);
        Digest secret = secrets.fresh();
        return new GrownTree(snapshot, kind, secret, root(snapshot, kind, secret, steps));
    }

    /**
     * Keeps a tree as a proof, unless there is one meanwhile. Nobody who records had to wait while the tree grew.
     *
     * @throws Refusal CONCURRENT_MODIFICATION if the balances were corrected meanwhile
     */
    BalanceProof keep(GrownTree grown) {
        LiabilitySnapshot snapshot = grown.snapshot();
        wallets.holdRecording(snapshot.entityId());
        LiabilitySnapshot now =
                liabilities.latest(snapshot.entityId(), snapshot.assetId(), snapshot.asset(), snapshot.at());
        if (now.id() != snapshot.id()) {
            throw new Refusal(RefusalCode.CONCURRENT_MODIFICATION, ProofsSentence.BALANCES_CORRECTED, snapshot.asset());
        }
        return known(snapshot, grown.kind())
                .orElseGet(() -> keep(snapshot, grown.kind(), grown.secret(), grown.root()));
    }

    private static void requireLiabilities(LiabilitySnapshot snapshot) {
        if (snapshot.totals().accounts() == 0) {
            throw Refusal.ofField(
                    RefusalCode.INVALID_INPUT,
                    "asset",
                    snapshot.asset(),
                    ProofsSentence.NOTHING_OWED,
                    snapshot.asset());
        }
    }

    private BalanceProof keep(LiabilitySnapshot snapshot, ProofKind kind, Digest secret, Root root) {
        String code = secrets.code();
        proofs.add(new BalanceProofs.New(
                snapshot.entityId(),
                snapshot.assetId(),
                snapshot.id(),
                kind,
                code,
                root.height(),
                root.hash(),
                root.hidden(),
                root.commitment(),
                secrets.seal(code, secret),
                currentUser.name(),
                clock.instant()));
        auditTrail.record(
                "BALANCE_PROOF_MADE",
                "BALANCE_PROOF",
                code,
                "",
                root.commitment().hex(),
                "");
        return proofs.byCode(code).orElseThrow();
    }

    private Root hidden(LiabilitySnapshot snapshot, long epochMillis, Digest secret, TreeSteps steps) {
        try {
            ZkTree tree = ZkTree.over(rows.of(snapshot.id()), secret, steps);
            ZkRoot root = tree.root(snapshot.asset(), epochMillis);
            BalanceProof.Hidden hidden = new BalanceProof.Hidden(root.rootCommitment(), tree.totalBlinding());
            return new Root(root.height(), root.rootHash(), Optional.of(hidden), root.commitment());
        } catch (RefusedRowsException tooLarge) {
            throw Refusal.ofField(
                    RefusalCode.INVALID_INPUT,
                    "kind",
                    ProofKind.ZERO_KNOWLEDGE.name(),
                    ProofsSentence.TOO_LARGE_TO_HIDE);
        }
    }

    private Root root(LiabilitySnapshot snapshot, ProofKind kind, Digest secret, TreeSteps steps) {
        long epochMillis = snapshot.at().toEpochMilli();
        return switch (kind) {
            case MERKLE_SUM -> {
                PlainTree tree = PlainTree.over(rows.of(snapshot.id()), secret);
                PlainRoot root = tree.root(snapshot.asset(), epochMillis);
                yield new Root(tree.height(), tree.hash(), Optional.empty(), root.commitment());
            }
            case ZERO_KNOWLEDGE -> hidden(snapshot, epochMillis, secret, steps);
        };
    }
}
