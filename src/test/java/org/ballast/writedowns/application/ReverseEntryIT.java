package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.writedowns.application.AskedCorrections.entry;
import static org.ballast.writedowns.application.EnteringJournals.credit;
import static org.ballast.writedowns.application.EnteringJournals.debit;
import static org.ballast.writedowns.application.EnteringJournals.rent;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Wallets;
import org.ballast.journal.application.KeepChart;
import org.ballast.journal.application.NewAccount;
import org.ballast.manualjournals.application.NewManualJournal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.Test;

/** An entry of a manual journal is undone by its mirror; what belongs to a feature or a year is not undone so. */
@InPortal
class ReverseEntryIT {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);
    private static final LocalDate LATER = LocalDate.of(2024, 12, 31);

    @Inject
    private TestedCompany company;

    @Inject
    private EnteringJournals journals;

    @Inject
    private AskedCorrections corrections;

    @Inject
    private KeepChart chart;

    @Inject
    private SqlRows rows;

    @Inject
    private Wallets wallets;

    @Inject
    private OwnTransaction transaction;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void aWrongJournalIsUndoneAndEnteredAnewUnderItsNumber() {
        ReportingEntity entity = company.found();
        List<String> before = corrections.books(entity);
        ApprovalCase posted = journals.post(entity, rent("JV-1", MARCH, "500.00"));

        ApprovalCase done = corrections.undo(entity, entry(posted.entryId().orElseThrow()), false);

        assertThat(done.status()).isEqualTo(CaseStatus.POSTED);
        assertThat(corrections.books(entity)).isEqualTo(before);
        assertThat(journals.detail(posted).approvalCase().status()).isEqualTo(CaseStatus.REVERSED);
        assertRefused(
                RefusalCode.ILLEGAL_TRANSITION,
                () -> corrections.ask(entity, entry(posted.entryId().orElseThrow())));
        assertRefused(
                RefusalCode.ILLEGAL_TRANSITION,
                () -> corrections.ask(entity, entry(done.entryId().orElseThrow())));

        ApprovalCase same = journals.post(entity, rent("JV-1", MARCH, "500.00"));
        assertThat(same.id()).isNotEqualTo(posted.id());
        assertThat(journals.balances(entity, LATER)).containsEntry("6000", "500.00");
        corrections.undo(entity, entry(same.entryId().orElseThrow()), false);
        journals.post(entity, rent("JV-1", MARCH, "50.00"));
        assertThat(journals.balances(entity, LATER)).containsEntry("6000", "50.00");
    }

    @Test
    void anAccrualGoesWithItsReversalAndNothingFollows() {
        ReportingEntity entity = company.found();
        List<String> before = corrections.books(entity);
        ApprovalCase posted = journals.post(entity, accrual("JV-2", MARCH.plusDays(1)));
        assertRefused(
                RefusalCode.DEPENDENT_EVENT_EXISTS,
                () -> corrections.ask(entity, entry(posted.entryId().orElseThrow())));

        corrections.undo(entity, entry(posted.entryId().orElseThrow()), true);
        assertThat(corrections.books(entity)).isEqualTo(before);

        ApprovalCase future = journals.post(entity, accrual("JV-3", LocalDate.of(2099, 1, 1)));
        corrections.undo(entity, entry(future.entryId().orElseThrow()), false);
        journals.postDue(Instant.parse("2099-06-01T00:00:00Z"));
        assertThat(corrections.books(entity)).as("no mirror of what is undone").isEqualTo(before);
    }

    /** A mirror that came in after a correction was planned would stay alone, without its accrual. */
    @Test
    void whatFollowsAJournalWaitsWhileSomethingIsUndone() throws Exception {
        ReportingEntity entity = company.found();
        LocalDate mirrored = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        journals.post(entity, accrual("JV-7", mirrored));
        Instant then = mirrored.atTime(12, 0).toInstant(ZoneOffset.UTC);

        transaction.begin();
        wallets.holdRecording(entity.id());
        Future<?> due = threads.submit(() -> journals.postDue(then));
        assertThatThrownBy(() -> due.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        transaction.commit();

        due.get(30, TimeUnit.SECONDS);
        assertThat(journals.balances(entity, mirrored)).doesNotContainKey("2000");
    }

    @Test
    void aReversalOfAnAccrualIsUndoneAlone() {
        ReportingEntity entity = company.found();
        ApprovalCase posted = journals.post(entity, accrual("JV-4", MARCH.plusDays(1)));
        long reversal = rows.list(
                        "SELECT p.entry_id FROM manual_journal_posting p JOIN manual_journal j ON j.id = p.journal_id"
                                + " WHERE j.case_id = ? AND p.entry_no = 2",
                        row -> row.getLong(1),
                        posted.id())
                .getFirst();

        corrections.undo(entity, entry(reversal), false);

        assertThat(journals.balances(entity, LATER)).containsEntry("6000", "75.00");
        assertThat(journals.detail(posted).approvalCase().status()).isEqualTo(CaseStatus.POSTED);
    }

    private static NewManualJournal accrual(String id, LocalDate reverses) {
        return new NewManualJournal(
                id, MARCH, "Accrual", null, List.of(debit("6000", "75.00"), credit("2000", "75.00")), reverses, null);
    }

    @Test
    void whatAFeatureOwnsIsNotUndoneByItsEntry() {
        ReportingEntity entity = company.found();
        long acquisition = rows.list(
                        "SELECT id FROM journal_entry WHERE book_id = ? AND kind = 'ACQUISITION'",
                        row -> row.getLong(1),
                        entity.book().id())
                .getFirst();
        assertRefused(RefusalCode.NOT_FOUND, () -> corrections.ask(company.found(), entry(acquisition)));
        assertRefused(RefusalCode.NOT_FOUND, () -> corrections.ask(entity, entry(Long.MAX_VALUE)));
    }

    @Test
    void whatTheDatabaseIsToldToMirrorIsMirroredExactly() {
        ReportingEntity entity = company.found();
        ApprovalCase posted = journals.post(entity, rent("JV-5", MARCH, "500.00"));
        ApprovalCase other = journals.post(entity, rent("JV-6", MARCH, "500.00"));

        assertThat(rows.list(
                        "SELECT COUNT(*) FROM journal_entry WHERE reverses_id IN (?, ?)",
                        row -> row.getInt(1),
                        posted.entryId().orElseThrow(),
                        other.entryId().orElseThrow()))
                .containsExactly(0);
        corrections.undo(entity, entry(posted.entryId().orElseThrow()), false);
        assertThat(journals.balances(entity, LATER)).containsEntry("6000", "500.00");
    }

    @Test
    void whatNobodyCouldApproveIsRefusedToWhoeverAsks() {
        ReportingEntity entity = company.found();
        String lease = "6990-LEASE";
        company.as(
                "controller",
                Role.CONTROLLER,
                () -> chart.add(entity.code(), new NewAccount(lease, "Lease", "EXPENSE", null, "OPERATING", null)));
        ApprovalCase posted = journals.post(
                entity,
                new NewManualJournal(
                        "JV-7",
                        MARCH,
                        "Lease",
                        null,
                        List.of(debit(lease, "75.00"), credit("2000", "75.00")),
                        null,
                        null));
        company.as("controller", Role.CONTROLLER, () -> {
            chart.end(entity.code(), lease, MARCH);
            return lease;
        });
        journals.month(entity, MARCH.withDayOfMonth(1), "HARD_LOCKED");
        List<String> before = corrections.books(entity);

        assertRefused(
                RefusalCode.INVALID_INPUT,
                () -> corrections.ask(entity, entry(posted.entryId().orElseThrow())));
        assertThat(corrections.books(entity)).isEqualTo(before);
    }
}
