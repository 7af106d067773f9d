package org.ballast.proofs.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.jobs.application.JobWorks;
import org.ballast.jobs.application.ReadJobs;
import org.ballast.jobs.domain.Job;
import org.ballast.liabilities.application.BalancesDesk;
import org.ballast.proofs.domain.AuditedProof;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.KeptWay;
import org.ballast.proofs.domain.ZkProof;
import org.ballast.proofs.domain.ZkVerifier;
import org.ballast.proofs.persistence.KeptProofs;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OneTransaction;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.Test;

/** Proofs of customers are made ahead once, by one node, go on where they were cut short, and are checked before they are given. */
@InPortal
class ProveAheadIT {

    private static final int CUSTOMERS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);

    @Inject
    private BalancesDesk desk;

    @Inject
    private MakeProof makeProof;

    @Inject
    private PublishProof publishProof;

    @Inject
    private ProveAccount proveAccount;

    @Inject
    private ProveAhead ahead;

    @Inject
    private AuditProof auditProof;

    @Inject
    private KeptProofs kept;

    @Inject
    private ReadJobs readJobs;

    @Inject
    private JobWorks works;

    @Inject
    private SqlRows rows;

    @Inject
    private OneTransaction oneTransaction;

    @Test
    void eachCustomerOfTheNewestPublishedTreeHasHisReadyAndItIsTheOneThatHeGets() throws Exception {
        ReportingEntity company = desk.company();
        BalanceProof proof = published(company, 0);
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> looks = IntStream.range(0, 4)
                    .<Callable<Boolean>>mapToObj(node -> () -> {
                        ahead.beginWhatIsDue();
                        return true;
                    })
                    .toList();
            for (Future<Boolean> look : nodes.invokeAll(looks)) {
                look.get();
            }
        }
        awaitReady(proof, CUSTOMERS);

        assertThat(jobs(company)).singleElement().satisfies(job -> {
            assertThat(job.status()).as(job.message()).isEqualTo(Job.Status.DONE);
            assertThat(job.written()).isEqualTo(CUSTOMERS);
            assertThat(desk.as("auditor", Role.AUDITOR, () -> works.resultPage(job)))
                    .endsWith(proof.code());
        });
        ahead.beginWhatIsDue();
        assertThat(jobs(company)).as("nothing is due").hasSize(1);
        ZkProof given = given(company, proof, "acct-7");
        assertThat(new ZkVerifier(proof.zkRoot(), proof.commitment()).refusal(given))
                .isEmpty();
        assertThat(KeptWay.text(given))
                .isEqualTo(oneTransaction.around(
                        () -> kept.way(proof.id(), "acct-7").orElseThrow()));

        BalanceProof next = published(company, 1);
        ahead.beginWhatIsDue();
        awaitReady(next, CUSTOMERS);
        assertThat(ready(proof)).as("of the one before").isZero();
    }

    @Test
    void itGoesOnWhereItWasCutShortAndARowThatWasChangedIsNotGiven() throws Exception {
        ReportingEntity company = desk.company();
        BalanceProof proof = published(company, 0);
        ahead.beginWhatIsDue();
        awaitReady(proof, CUSTOMERS);
        assertThat(audited(proof)).isEqualTo(new AuditedProof(Optional.empty(), CUSTOMERS, CUSTOMERS));
        String way = oneTransaction.around(() -> kept.way(proof.id(), "acct-3").orElseThrow());
        oneTransaction.around(() ->
                rows.execute("DELETE FROM kept_customer_proof WHERE proof_id = ? AND account_hash < '8'", proof.id()));
        int left = ready(proof);
        oneTransaction.around(
                () -> rows.execute("UPDATE kept_customer_proof SET way = ? WHERE proof_id = ?", way, proof.id()));

        assertThat(audited(proof).holds()).as("of others").isFalse();
        ahead.beginWhatIsDue();
        awaitReady(proof, CUSTOMERS);

        assertThat(jobs(company).getFirst().written()).isEqualTo(CUSTOMERS - left);
        ZkVerifier verifier = new ZkVerifier(proof.zkRoot(), proof.commitment());
        for (int at = 1; at <= CUSTOMERS; at++) {
            assertThat(verifier.refusal(given(company, proof, "acct-" + at))).isEmpty();
        }
    }

    @Test
    void anAuditorBuildsATreeOfSumsAgainAndNobodyElseDoes() {
        ReportingEntity company = desk.company();
        desk.send(company, "BTC", "ana,7\nbo,5\n", Optional.empty());
        BalanceProof made = desk.as(
                "preparer",
                Role.PREPARER,
                () -> makeProof.make(
                        company.code(), new NewProof("BTC", Instant.parse(BalancesDesk.AT), "MERKLE_SUM")));
        assertThat(audited(made)).isEqualTo(new AuditedProof(Optional.empty(), 2, 0));
        assertThat(BalancesDesk.refused(() -> desk.as(
                                "controller", Role.CONTROLLER, () -> auditProof.audit(company.code(), made.code())))
                        .code())
                .isEqualTo(RefusalCode.FORBIDDEN);
    }

    private AuditedProof audited(BalanceProof proof) {
        return desk.as("auditor", Role.AUDITOR, () -> auditProof.audit(proof.entity(), proof.code()));
    }

    private BalanceProof published(ReportingEntity company, int more) {
        String rows = IntStream.rangeClosed(1, CUSTOMERS)
                .mapToObj(at -> "acct-" + at + "," + (at + more))
                .collect(Collectors.joining("\n", "", "\n"));
        desk.send(company, "BTC", rows, more == 0 ? Optional.empty() : Optional.of("A deposit was missing"));
        BalanceProof made = desk.as(
                "preparer",
                Role.PREPARER,
                () -> makeProof.make(
                        company.code(), new NewProof("BTC", Instant.parse(BalancesDesk.AT), "ZERO_KNOWLEDGE")));
        return desk.as("controller", Role.CONTROLLER, () -> publishProof.publish(company.code(), made.code()));
    }

    private ZkProof given(ReportingEntity company, BalanceProof proof, String account) {
        return desk.as("preparer", Role.PREPARER, () -> proveAccount.asStaff(company.code(), proof.code(), account))
                .hidden()
                .orElseThrow();
    }

    private int ready(BalanceProof proof) {
        return desk.as("auditor", Role.AUDITOR, () -> ahead.ready(proof));
    }

    private List<Job> jobs(ReportingEntity company) {
        return desk.as("auditor", Role.AUDITOR, () -> readJobs.newestOf(company.code(), ahead.page()));
    }

    private void awaitReady(BalanceProof proof, int customers) {
        await(() -> ready(proof) == customers);
        await(() -> desk.as("auditor", Role.AUDITOR, () -> readJobs.newestOf(proof.entity(), ahead.page())).stream()
                .noneMatch(Job::isRunning));
    }

    private static void await(BooleanSupplier state) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!state.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        assertThat(state.getAsBoolean()).as("in time").isTrue();
    }
}
