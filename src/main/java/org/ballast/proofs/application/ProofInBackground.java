package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.jobs.application.BackgroundJobs;
import org.ballast.jobs.application.JobWork;
import org.ballast.jobs.domain.JobOrder;
import org.ballast.jobs.domain.JobProgress;
import org.ballast.liabilities.application.ReadLiabilities;
import org.ballast.liabilities.domain.LiabilitySnapshot;
import org.ballast.pages.application.Worded;
import org.ballast.proofs.domain.ProofKind;
import org.ballast.proofs.domain.TreeSteps;
import org.ballast.proofs.domain.ZkTree;
import org.ballast.proofs.persistence.BalanceProofs;
import org.ballast.refusals.Refusal;

/** A tree of commitments over many accounts, made while nobody waits. Its input: the key of the balances. */
@ApplicationScoped
public class ProofInBackground implements JobWork {

    /** Over so many accounts a proof is still waited for: it takes less than a second. */
    public static final int AT_ONCE = 2_000;

    @Inject
    private BackgroundJobs jobs;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ReadLiabilities liabilities;

    @Inject
    private GrowTree growTree;

    @Inject
    private ProofSteps steps;

    @Inject
    private BalanceProofs proofs;

    /**
     * Begins and does not wait, where the tree takes long.
     *
     * @return key of the job; empty where the proof is better waited for, or is there
     * @throws Refusal FORBIDDEN, INVALID_INPUT, NOT_FOUND
     */
    @Transactional
    public OptionalLong beginIfLarge(String entityCode, NewProof wanted) {
        currentUser.require(Role.PREPARER);
        LiabilitySnapshot snapshot = steps.wantedBalances(entityCode, wanted);
        int accounts = snapshot.totals().accounts();
        boolean quick = ProofKind.valueOf(wanted.kind()) != ProofKind.ZERO_KNOWLEDGE || accounts <= AT_ONCE;
        if (quick || steps.known(snapshot, ProofKind.ZERO_KNOWLEDGE).isPresent()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(jobs.begin(new JobOrder(
                kind(),
                entityCode,
                snapshot.asset() + " " + snapshot.at(),
                List.of(String.valueOf(snapshot.id())),
                ZkTree.leaves(accounts))));
    }

    @Override
    public String kind() {
        return "BALANCE_PROOF";
    }

    @Override
    public String page() {
        return "/balanceproofs/proofs.xhtml";
    }

    @Override
    public String bundle() {
        return "proofs";
    }

    @Override
    public Worded title(JobOrder order) {
        return Worded.of(bundle(), "kind." + ProofKind.ZERO_KNOWLEDGE);
    }

    @Override
    @Transactional
    public Optional<String> resultPage(long resultId) {
        currentUser.requireSignedIn();
        return proofs.byId(resultId).map(proof -> "/balanceproofs/proof.xhtml?proof=" + proof.code());
    }

    @Override
    public OptionalLong run(JobOrder order, JobProgress progress) {
        long snapshotId = Long.parseLong(order.input().getFirst());
        return OptionalLong.of(growTree.over(order.entity(), snapshotId, new CountedLeaves(progress))
                .map(steps::keep)
                .or(() -> steps.known(liabilities.find(order.entity(), snapshotId), ProofKind.ZERO_KNOWLEDGE))
                .orElseThrow()
                .id());
    }

    /** Leaves as the job counts them: those with commitments as read, those below nodes as written. */
    private record CountedLeaves(JobProgress progress) implements TreeSteps {

        @Override
        public void committed() {
            progress.countRead();
        }

        @Override
        public void joined() {
            progress.countWritten();
        }
    }
}
