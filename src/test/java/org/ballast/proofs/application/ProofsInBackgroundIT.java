package org.ballast.proofs.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballast.access.application.CreateUser;
import org.ballast.access.application.NewUser;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.jobs.application.BackgroundJobs;
import org.ballast.jobs.application.JobWorks;
import org.ballast.jobs.application.ReadJobs;
import org.ballast.jobs.domain.Job;
import org.ballast.liabilities.application.BalancesDesk;
import org.ballast.liabilities.application.ReadLiabilities;
import org.ballast.proofs.domain.BalanceProof;
import org.ballast.proofs.domain.TreeSteps;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.Test;

/** A large proof in zero knowledge is made while nobody waits: once, over the balances for which it was begun, or not at all. */
@InPortal
class ProofsInBackgroundIT {

    private static final int MANY = ProofInBackground.AT_ONCE + 1;
    private static final int LEAVES = 4_096;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);

    @Inject
    private BalancesDesk desk;

    @Inject
    private ProofInBackground background;

    @Inject
    private MakeProof makeProof;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private BackgroundJobs jobs;

    @Inject
    private ReadJobs readJobs;

    @Inject
    private JobWorks works;

    @Inject
    private ReadProofs readProofs;

    @Inject
    private ReadLiabilities liabilities;

    @Inject
    private CreateUser createUser;

    @Inject
    private SqlRows rows;

    @Test
    void aLargeOneIsMadeWhileNobodyWaitsAndASmallOneOrOneInTheOpenIsNot() {
        ReportingEntity company = desk.company();
        desk.send(company, "BTC", balances(MANY), Optional.empty());
        desk.send(company, "ETH", balances(3), Optional.empty());
        assertThat(begin(company, "ETH", "ZERO_KNOWLEDGE")).isEmpty();
        assertThat(begin(company, "BTC", "MERKLE_SUM")).isEmpty();

        Job done = await(begin(company, "BTC", "ZERO_KNOWLEDGE").orElseThrow(), job -> !job.isRunning());

        assertThat(done.status()).as(done.message()).isEqualTo(Job.Status.DONE);
        assertThat(done.order().steps()).isEqualTo(LEAVES);
        assertThat(done.read()).isEqualTo(LEAVES);
        assertThat(done.written()).isEqualTo(LEAVES);
        BalanceProof made = proofs(company).getFirst();
        assertThat(done.resultId()).hasValue(made.id());
        assertThat(desk.as("auditor", Role.AUDITOR, () -> works.resultPage(done)))
                .endsWith("proof=" + made.code());
        assertThat(made.accounts()).isEqualTo(MANY);
        assertThat(made.madeBy()).isEqualTo("preparer");
        assertThat(begin(company, "BTC", "ZERO_KNOWLEDGE")).as("it is there").isEmpty();
        assertThat(BalancesDesk.refused(() -> desk.as("cfo", Role.CFO, () -> wanted(company, "BTC", "ZERO_KNOWLEDGE")))
                        .code())
                .isEqualTo(RefusalCode.FORBIDDEN);
    }

    @Test
    void oneWhoseServerEndedIsMadeOnceByWhoeverTakesItOver() {
        ReportingEntity company = desk.company();
        desk.send(company, "BTC", balances(MANY), Optional.empty());
        long job = leftByAKilledServer(company);

        jobs.takeOver();
        Job done = await(job, each -> !each.isRunning());

        assertThat(done.status()).as(done.message()).isEqualTo(Job.Status.DONE);
        assertThat(done.attempt()).isEqualTo(2);
        assertThat(proofs(company)).hasSize(1);
        assertThat(begin(company, "BTC", "ZERO_KNOWLEDGE")).isEmpty();
    }

    @Test
    void overBalancesThatWereCorrectedMeanwhileNothingIsMade() {
        ReportingEntity company = desk.company();
        desk.send(company, "BTC", balances(MANY), Optional.empty());
        long job = leftByAKilledServer(company);
        desk.send(company, "BTC", balances(MANY).replace("acct-1,1", "acct-1,9"), Optional.of("A deposit was missing"));

        jobs.takeOver();
        Job refused = await(job, each -> !each.isRunning());

        assertThat(refused.status()).isEqualTo(Job.Status.REFUSED);
        assertThat(refused.message()).contains("were corrected");
        assertThat(proofs(company)).isEmpty();
    }

    /** A database ends a transaction that idles for a minute. */
    @Test
    void whileATreeGrowsForWhoeverWaitsNoTransactionIsOpen() {
        ReportingEntity company = desk.company();
        desk.send(company, "BTC", balances(3), Optional.empty());
        Set<Integer> seen = ConcurrentHashMap.newKeySet();
        Thread caller = Thread.currentThread();
        BalanceProof made = desk.as(
                "preparer",
                Role.PREPARER,
                () -> makeProof.make(company.code(), wanted("BTC", "ZERO_KNOWLEDGE"), new TreeSteps() {

                    @Override
                    public void committed() {
                        seen();
                    }

                    @Override
                    public void joined() {
                        seen();
                    }

                    private void seen() {
                        if (Thread.currentThread() == caller) {
                            seen.add(transactions.getTransactionStatus());
                        }
                    }
                }));
        assertThat(seen).containsExactly(Status.STATUS_NO_TRANSACTION);
        assertThat(proofs(company)).containsExactly(made);
    }

    @Test
    void oneThatTakesMinutesIsRefusedToWhoeverWaitsAndNamesTheWay() {
        ReportingEntity company = desk.company();
        desk.send(company, "BTC", balances(MakeProof.MOST_WAITED_FOR + 1), Optional.empty());

        Refusal refused = BalancesDesk.refused(() -> desk.as(
                "preparer", Role.PREPARER, () -> makeProof.make(company.code(), wanted("BTC", "ZERO_KNOWLEDGE"))));

        assertThat(refused.errors().getFirst().field()).isEqualTo("inBackground");
        assertThat(refused.errors().getFirst().message()).contains("?inBackground=true", "100001 accounts");
        assertThat(proofs(company)).isEmpty();
        assertThat(desk.as("preparer", Role.PREPARER, () -> makeProof.make(company.code(), wanted("BTC", "MERKLE_SUM")))
                        .accounts())
                .isEqualTo(MakeProof.MOST_WAITED_FOR + 1);
    }

    private static String balances(int accounts) {
        return IntStream.rangeClosed(1, accounts)
                .mapToObj(at -> "acct-" + at + "," + at)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private OptionalLong begin(ReportingEntity company, String asset, String kind) {
        return desk.as("preparer", Role.PREPARER, () -> wanted(company, asset, kind));
    }

    private OptionalLong wanted(ReportingEntity company, String asset, String kind) {
        return background.beginIfLarge(company.code(), wanted(asset, kind));
    }

    private static NewProof wanted(String asset, String kind) {
        return new NewProof(asset, Instant.parse(BalancesDesk.AT), kind);
    }

    private List<BalanceProof> proofs(ReportingEntity company) {
        return desk.as(
                "auditor", Role.AUDITOR, () -> readProofs.beyond(company.code(), OptionalLong.empty(), false, 9));
    }

    private Job await(long id, Predicate<Job> state) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Job job = job(id);
        while (!state.test(job) && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            job = job(id);
        }
        assertThat(job).as("in time").matches(state);
        return job;
    }

    private Job job(long id) {
        return desk.as("auditor", Role.AUDITOR, () -> readJobs.byId(id));
    }

    /** A job that runs, and nobody works on it; its starter has an account, as whoever takes it over asks. */
    private long leftByAKilledServer(ReportingEntity company) {
        String starter = "proves-" + company.code().toLowerCase(java.util.Locale.ROOT);
        desk.as(
                "admin",
                Role.ADMIN,
                () -> createUser.create(
                        NewUser.program(starter, "Of a test", "leaves work to go on", Set.of(Role.PREPARER))));
        long snapshot = desk.as(
                        "auditor",
                        Role.AUDITOR,
                        () -> liabilities.beyond(company.code(), OptionalLong.empty(), false, 1))
                .getFirst()
                .id();
        long id = 2_000_000_000L + snapshot;
        rows.execute(
                "INSERT INTO job (id, kind, entity, subject, input, steps, steps_read, steps_written, attempt, status,"
                        + " message, result_id, started_by, started_at, seen_at) VALUES (?, 'BALANCE_PROOF', ?, 'BTC', ?,"
                        + " ?, 17, 3, 1, 'RUNNING', '', NULL, ?, CURRENT_TIMESTAMP,"
                        + " CURRENT_TIMESTAMP - INTERVAL '90' SECOND)",
                id,
                company.code(),
                String.valueOf(snapshot),
                LEAVES,
                starter);
        return id;
    }
}
