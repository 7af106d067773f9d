package org.ballast.audit.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.DatabaseTrouble;
import org.ballast.access.application.SignInRecord;
import org.ballast.access.domain.Role;
import org.ballast.audit.domain.AuditEvent;
import org.ballast.audit.domain.ChainCheck;
import org.ballast.audit.domain.SealedEvent;
import org.ballast.audit.domain.TrailFilter;
import org.ballast.container.InPortal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.junit.jupiter.api.Test;

@InPortal
class AuditTrailIT {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail trail;

    @Inject
    private ReadTrail readTrail;

    @Inject
    private VerifyTrail verifyTrail;

    @Inject
    private SignInRecord signInRecord;

    @Inject
    private OwnTransaction transaction;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry registry;

    @Resource
    private ManagedExecutorService threads;

    @PersistenceContext
    private EntityManager em;

    @Test
    void anEventSaysWhoDidWhatInWhichRoleAndWhy() throws Exception {
        String subject = UUID.randomUUID().toString();
        recordIn(subject, true);

        AuditEvent event = only(subject);

        assertThat(event.actor()).isEqualTo("controller");
        assertThat(event.role()).isEqualTo("CONTROLLER");
        assertThat(event.action()).isEqualTo("TESTED");
        assertThat(event.reason()).isEqualTo("a reason");
    }

    @Test
    void theChainIsWholeUnderParallelWriters() {
        CompletableFuture<?>[] all = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.runAsync(this::recordAtOnce, threads))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(all).join();

        assertThat(verified()).isInstanceOf(ChainCheck.Whole.class);
    }

    @Test
    void anEventFallsWithItsTransaction() throws Exception {
        String subject = UUID.randomUUID().toString();
        recordIn(subject, false);

        assertThat(found(subject)).isEmpty();
        assertThat(verified()).isInstanceOf(ChainCheck.Whole.class);
    }

    /** The server had given the sealing a connection outside of the transaction, whose event stayed. */
    @Test
    void anEventThatIsSealedFallsWithATransactionThatFailsAfterwards() throws Exception {
        String subject = UUID.randomUUID().toString();
        transaction.begin();
        record(subject);
        registry.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                throw new IllegalStateException("after the event was sealed");
            }

            @Override
            public void afterCompletion(int status) {
                // Nothing is left to do
            }
        });

        assertThatThrownBy(transaction::commit).isInstanceOf(RollbackException.class);
        assertThat(found(subject)).isEmpty();
        assertThat(verified()).isInstanceOf(ChainCheck.Whole.class);
    }

    @Test
    void somebodySignsInWhileALongWriteIsAtWork() throws Exception {
        String subject = UUID.randomUUID().toString();
        transaction.begin();
        try {
            record(subject);
            CompletableFuture<Void> meanwhile = CompletableFuture.runAsync(this::trySignIn, threads);

            assertThat(meanwhile).succeedsWithin(Duration.ofSeconds(10));
        } finally {
            transaction.commit();
        }
        assertThat(only(subject).action()).isEqualTo("TESTED");
        assertThat(verified()).isInstanceOf(ChainCheck.Whole.class);
    }

    @Test
    void whoeverHoldsTheEndOfTheTrailHoldsNobodyUpForLong() throws Exception {
        String subject = UUID.randomUUID().toString();
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        CompletableFuture<Void> neighbour = CompletableFuture.runAsync(() -> holdTheEnd(held, done), threads);
        try {
            assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();
            CompletableFuture<Throwable> writer = CompletableFuture.supplyAsync(() -> refusedWrite(subject), threads);

            assertThat(writer)
                    .succeedsWithin(Duration.ofSeconds(30))
                    .satisfies(refused -> assertThat(DatabaseTrouble.in(refused))
                            .as(refused.toString())
                            .hasValueSatisfying(busy -> assertThat(busy.code()).isEqualTo(RefusalCode.BUSY)));
        } finally {
            done.countDown();
            neighbour.join();
        }
        recordIn(subject, true);
        assertThat(only(subject).action()).isEqualTo("TESTED");
    }

    private Throwable refusedWrite(String subject) {
        try {
            recordIn(subject, true);
        } catch (Exception refused) {
            return refused;
        }
        throw new AssertionError("It waited for nobody.");
    }

    private void holdTheEnd(CountDownLatch held, CountDownLatch done) {
        try {
            transaction.begin();
            em.createNativeQuery("SELECT * FROM audit_head FOR UPDATE").getResultList();
            held.countDown();
            done.await(60, TimeUnit.SECONDS);
            transaction.rollback();
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void aChangeWhoseEventCannotBeSealedIsNotMade() throws Exception {
        String subject = UUID.randomUUID().toString();
        transaction.begin();
        record(subject);
        record("a subject that is too long ".repeat(100));

        assertThatThrownBy(transaction::commit).isInstanceOf(RollbackException.class);
        assertThat(found(subject)).isEmpty();
        assertThat(verified()).isInstanceOf(ChainCheck.Whole.class);
    }

    @Test
    void theDatabaseRefusesToChangeOrDeleteAnEvent() {
        assertThatThrownBy(() -> change("UPDATE audit_event SET reason = 'other' WHERE seq = 1"))
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> change("DELETE FROM audit_event WHERE seq = 1"))
                .hasStackTraceContaining("append-only");
    }

    private void change(String sql) throws Exception {
        transaction.begin();
        try {
            em.createNativeQuery(sql).executeUpdate();
        } finally {
            transaction.rollback();
        }
    }

    private void recordAtOnce() {
        try {
            recordIn(UUID.randomUUID().toString(), true);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void recordIn(String subject, boolean commit) throws Exception {
        transaction.begin();
        record(subject);
        if (commit) {
            transaction.commit();
        } else {
            transaction.rollback();
        }
    }

    private void record(String subject) {
        currentUser.actingAs("controller", Role.CONTROLLER, () -> {
            trail.record("TESTED", "TEST", subject, "", "", "a reason");
            return subject;
        });
    }

    private void trySignIn() {
        signInRecord.wrongPassword("nobody", Optional.empty(), "127.0.0.1");
    }

    private AuditEvent only(String subject) {
        return found(subject).orElseThrow();
    }

    private Optional<AuditEvent> found(String subject) {
        TrailFilter filter = new TrailFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.of("TEST"),
                Optional.of(subject),
                Optional.empty(),
                Optional.empty());
        return currentUser
                .actingAs("auditor", Role.AUDITOR, () -> readTrail.before(filter, ReadTrail.NEWEST, 2))
                .stream()
                .map(SealedEvent::event)
                .findFirst();
    }

    private ChainCheck verified() {
        return currentUser.actingAs("auditor", Role.AUDITOR, verifyTrail::verify);
    }
}
