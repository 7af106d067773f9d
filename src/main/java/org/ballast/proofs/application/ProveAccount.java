package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.liabilities.application.ReadLiabilities;
import org.ballast.liabilities.domain.CustomerBalance;
import org.ballast.liabilities.persistence.Snapshots;
import org.ballast.proofs.domain.AccountId;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.Digest;
import org.ballast.proofs.domain.PlainProof;
import org.ballast.proofs.domain.ProofsSentence;
import org.ballast.proofs.domain.ZkProof;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** The proof of one account: the way from its leaf to the root. */
@ApplicationScoped
@Transactional
public class ProveAccount {

    @Inject
    private ReadProofs readProofs;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Snapshots snapshots;

    @Inject
    private SnapshotSecrets secrets;

    @Inject
    private PlainTrees plainTrees;

    @Inject
    private ZkTrees zkTrees;

    /** What a customer takes along: one of the two, as the kind of his proof is. */
    public record AccountProof(BalanceProof of, Optional<PlainProof> plain, Optional<ZkProof> hidden) {}

    /**
     * For those who work with single accounts.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, EVIDENCE_CHANGED
     */
    public AccountProof asStaff(String entityCode, String code, String account) {
        currentUser.require(ReadLiabilities.SEE_ACCOUNTS.toArray(Role[]::new));
        return of(readProofs.of(entityCode, code), account);
    }

    /**
     * For whoever has shown that the account is his; the caller has asked for that.
     *
     * @throws Refusal NOT_FOUND, EVIDENCE_CHANGED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public AccountProof of(BalanceProof proof, String account) {
        CustomerBalance balance = snapshots
                .account(proof.snapshotId(), account)
                .filter(found -> found.balance().signum() >= 0)
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, ProofsSentence.NO_ACCOUNT, account));
        Digest secret = secrets.of(proof);
        AccountId id = new AccountId(balance.account());
        return proof.isHidden()
                ? new AccountProof(proof, Optional.empty(), zkTrees.proof(proof, balance, secret))
                : new AccountProof(
                        proof, plainTrees.of(proof, secret).proof(id, balance.balance(), secret), Optional.empty());
    }
}
