package org.ballast.proofs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.entities.persistence.Wallets;
import org.ballast.jobs.application.BackgroundJobs;
import org.ballast.jobs.application.JobWork;
import org.ballast.jobs.application.ReadJobs;
import org.ballast.jobs.domain.Job;
import org.ballast.jobs.domain.JobOrder;
import org.ballast.jobs.domain.JobProgress;
import org.ballast.pages.application.Worded;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.persistence.BalanceProofs;
import org.ballast.proofs.persistence.KeptProofs;

/**
 * Makes the proofs of all customers of the newest published trees of commitments before they ask, so that nobody waits for his. A
 * job takes some thousands of them and keeps them a few at a time: whatever ends it, the next one goes on behind the last that is
 * kept. Its input: the key of the proof.
 */
@ApplicationScoped
public class ProveAhead implements JobWork {

    /** So many customers a job, which has to end within the hour. */
    static final int OF_A_JOB = 2_000;

    @Inject
    private BackgroundJobs jobs;

    @Inject
    private ReadJobs readJobs;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Wallets wallets;

    @Inject
    private BalanceProofs proofs;

    @Inject
    private KeptProofs kept;

    @Inject
    private ProveMany proveMany;

    @Inject
    private AuditTrail auditTrail;

    /** Begins a job for each newest tree that lacks some and for which none goes on: on one node of all, as the entity is held. */
    @Transactional
    public void beginWhatIsDue() {
        currentUser.actingAs(Caller.PORTAL, Role.SYSTEM, () -> {
            currentUser.require(Role.SYSTEM);
            List<BalanceProof> newest = proofs.newestHidden();
            newest.forEach(this::begin);
            return newest.size();
        });
    }

    private void begin(BalanceProof proof) {
        wallets.holdRecording(proof.entityId());
        int missing = proof.accounts() - kept.count(proof.id());
        List<String> input = List.of(String.valueOf(proof.id()));
        boolean goesOn = readJobs.newestOf(proof.entity(), page()).stream()
                .filter(Job::isRunning)
                .anyMatch(job ->
                        job.order().kind().equals(kind()) && job.order().input().equals(input));
        if (missing > 0 && !goesOn) {
            jobs.begin(new JobOrder(kind(), proof.entity(), proof.code(), input, Math.min(missing, OF_A_JOB)));
        }
    }

    /** For how many of its customers a proof has theirs ready. */
    @Transactional
    public int ready(BalanceProof proof) {
        currentUser.requireSignedIn();
        return kept.count(proof.id());
    }

    @Override
    public String kind() {
        return "CUSTOMER_PROOFS";
    }

    @Override
    public Role role() {
        return Role.SYSTEM;
    }

    @Override
    public boolean keepsParts() {
        return true;
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
    public String words() {
        return "ahead.";
    }

    @Override
    public Worded title(JobOrder order) {
        return Worded.of(bundle(), "ahead.title");
    }

    @Override
    @Transactional
    public Optional<String> resultPage(long resultId) {
        currentUser.requireSignedIn();
        return proofs.byId(resultId).map(proof -> "/balanceproofs/proof.xhtml?proof=" + proof.code());
    }

    @Override
    public OptionalLong run(JobOrder order, JobProgress progress) {
        BalanceProof proof = proveMany.of(Long.parseLong(order.input().getFirst()), order.steps(), progress);
        kept.forgetBefore(proof);
        auditTrail.record(
                "CUSTOMER_PROOFS_MADE", "BALANCE_PROOF", proof.code(), "", "", String.valueOf(progress.written()));
        return OptionalLong.of(proof.id());
    }
}
