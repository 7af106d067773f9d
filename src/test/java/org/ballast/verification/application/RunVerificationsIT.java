package org.ballast.verification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.persistence.TrailReading;
import org.ballast.container.InPortal;
import org.ballast.refusals.Refusal;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.verification.domain.Verification;
import org.junit.jupiter.api.Test;

/** Verifications run one at a time, once a night, and are told of in the trail. */
@InPortal
class RunVerificationsIT {

    @Inject
    private RunVerifications run;

    @Inject
    private ReadVerifications read;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private TrailReading trail;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    @Test
    void whoAuditsBeginsOneAndSeesHowItEnds() throws Exception {
        Verification begun = currentUser.actingAs("auditor", Role.AUDITOR, run::begin);

        Verification ended = ended(begun.id());

        assertThat(ended.status()).isIn(Verification.Status.WHOLE, Verification.Status.BROKEN);
        assertThat(ended.rowsRead()).isPositive();
        assertThat(ended.trail().counter()).isPositive();
        assertThat(ended.begunBy()).isEqualTo("auditor");
        assertThat(ended.findings())
                .extracting(finding -> finding.part())
                .isSubsetOf("SUMS", "PERIODS", "LOTS", "LOT_HISTORIES", "ASSET_DAYS");
        assertThat(trail.latest(Set.of("BOOKS_VERIFIED", "BOOKS_NOT_WHOLE"), 1))
                .singleElement()
                .satisfies(event -> assertThat(event.actor()).isEqualTo("auditor"));
    }

    @Test
    void aNightHasOne() {
        LocalDate night = LocalDate.of(2001, 1, 1).plusDays(System.nanoTime() % 10_000);
        run.ofNight(night);
        long after = count();

        run.ofNight(night);

        assertThat(count()).isEqualTo(after);
    }

    @Test
    void oneWhoseServerIsGoneIsGivenUpAndTheNextBegins() throws Exception {
        transaction.begin();
        rows.execute(
                "INSERT INTO verification (id, status, part, parts_done, parts, rows_read, counter, head, clocks_behind,"
                        + " checkpoints, running, begun_by, begun_at, seen_at) VALUES (-1, 'RUNNING', '', 0, 1, 0, 0, '', 0, 0, 1,"
                        + " 'auditor', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP - INTERVAL '61' SECOND)");
        transaction.commit();

        Verification begun = currentUser.actingAs("auditor", Role.AUDITOR, run::begin);
        ended(begun.id());

        assertThat(begun.id()).isPositive();
        assertThat(currentUser
                        .actingAs("auditor", Role.AUDITOR, () -> read.byId(-1))
                        .status())
                .isEqualTo(Verification.Status.FAILED);
    }

    @Test
    void nobodyElseBeginsOne() {
        assertThatThrownBy(() -> currentUser.actingAs("preparer", Role.PREPARER, run::begin))
                .isInstanceOf(Refusal.class);
    }

    private Verification ended(long id) throws InterruptedException {
        for (int tries = 0; tries < 240; tries++) {
            Verification now = currentUser.actingAs("auditor", Role.AUDITOR, () -> read.byId(id));
            if (!now.isRunning()) {
                return now;
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
        throw new AssertionError("It goes on and on.");
    }

    private long count() {
        return rows.list("SELECT COUNT(*) FROM verification", row -> row.getLong(1))
                .getFirst();
    }
}
