package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.writedowns.application.EnteringJournals.credit;
import static org.ballast.writedowns.application.EnteringJournals.debit;
import static org.ballast.writedowns.application.EnteringJournals.rent;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.CaseFact;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.Tier;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.Journal;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.manualjournals.application.NewManualJournal;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.Test;

/** Journals that a preparer enters by hand: cases of at least one approval, posted once. */
@InPortal
class ManualJournalIT {

    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate JANUARY_END = LocalDate.of(2024, 1, 31);

    @Inject
    private FoundCompany founding;

    @Inject
    private TestedCompany company;

    @Inject
    private EnteringJournals journals;

    @Inject
    private DecideCase decide;

    @Inject
    private ReadCases cases;

    @Inject
    private Journal journal;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    @Test
    void itIsPostedOnceAnotherPersonApprovedItHoweverSmallItIs() {
        ReportingEntity entity = founded();
        ApprovalCase waiting = journals.enter(entity, rent("JV-1", JANUARY_END, "100.00"));

        assertThat(waiting.status()).isEqualTo(CaseStatus.SUBMITTED);
        assertThat(waiting.tier()).contains(Tier.T1_SINGLE);
        assertThat(facts(waiting)).contains(List.of("fact.balance", "balance.zero", "balance.credit"));
        assertRefused(
                RefusalCode.SOD_PREPARER_IS_APPROVER, () -> journals.approve("preparer", Role.CONTROLLER, waiting));
        assertThat(journals.balances(entity, JANUARY_END)).isEmpty();

        ApprovalCase posted = journals.approve("controller", Role.CONTROLLER, waiting);

        assertThat(posted.status()).isEqualTo(CaseStatus.POSTED);
        assertThat(journals.balances(entity, JANUARY_END))
                .containsOnlyKeys("1000", "6000")
                .containsEntry("6000", "100.00");
        var entry = company.as(
                "auditor", Role.AUDITOR, () -> journal.entry(posted.entryId().orElseThrow()));
        assertThat(entry.kind()).isEqualTo(JournalEntry.Kind.MANUAL);
        assertThat(entry.sourceType() + entry.sourceId()).isEqualTo("CASE" + posted.id());
        assertThat(journals.approve("controller", Role.CONTROLLER, waiting).entryId())
                .as("approved again")
                .isEqualTo(posted.entryId());
        assertThat(journals.balances(entity, JANUARY_END)).containsEntry("6000", "100.00");
    }

    @Test
    void aLargeOneTakesTwoPeopleAndALargerOneFreshProof() {
        ReportingEntity entity = founded();
        ApprovalCase waiting = journals.enter(entity, rent("JV-2", JANUARY_END, "100000.00"));
        assertThat(waiting.tier()).contains(Tier.T2_DUAL);

        ApprovalCase once = journals.approve("controller", Role.CONTROLLER, waiting);
        assertThat(once.status()).isEqualTo(CaseStatus.SUBMITTED);
        assertRefused(
                RefusalCode.SOD_DUPLICATE_APPROVER, () -> journals.approve("controller", Role.CONTROLLER, waiting));
        assertThat(journals.approve("cfo", Role.CFO, waiting).status()).isEqualTo(CaseStatus.POSTED);

        assertThat(journals.enter(entity, rent("JV-3", JANUARY_END, "1000000.00"))
                        .tier())
                .contains(Tier.T3_DUAL_STEPUP);
    }

    @Test
    void theSameAgainGivesItsCaseAndAnotherOneUnderItsNumberIsRefusedUntilItIsOver() {
        ReportingEntity entity = founded();
        ApprovalCase first = journals.enter(entity, rent("JV-4", JANUARY_END, "100.00"));

        assertThat(journals.enter(entity, rent("JV-4", JANUARY_END, "100.00")).id())
                .isEqualTo(first.id());
        assertRefused(RefusalCode.ALREADY_EXISTS, () -> journals.enter(entity, rent("JV-4", JANUARY_END, "101.00")));

        company.as("preparer", Role.PREPARER, () -> decide.withdraw(first.id(), Seen.LATEST, "Wrong amount"));
        assertThat(journals.enter(entity, rent("JV-4", JANUARY_END, "100.00")).status())
                .as("sent again by a program")
                .isEqualTo(CaseStatus.WITHDRAWN);
        ApprovalCase mended = journals.enter(entity, rent("JV-4", JANUARY_END, "101.00"));
        assertThat(mended.id()).isNotEqualTo(first.id());
        assertThat(journals.approve("controller", Role.CONTROLLER, mended).status())
                .isEqualTo(CaseStatus.POSTED);
        assertThat(journals.balances(entity, JANUARY_END)).containsEntry("6000", "101.00");
    }

    @Test
    void eachFaultIsToldByItsField() {
        ReportingEntity entity = founded();
        assertWrong(entity, List.of(debit("1500", "1.00"), credit("1000", "1.00")), "1 account");
        assertWrong(entity, List.of(debit("1590", "1.00"), credit("4711", "1.00")), "1 account", "2 account");
        assertWrong(entity, List.of(debit("6000", "1.00"), credit("1000", "1.01")), "0 debit");
        assertWrong(entity, List.of(debit("6000", "1.001"), credit("1000", "1.00")), "1 debit");
        assertWrong(entity, List.of(debit("6000", "1.00")), "0 lines");
        assertWrong(
                entity,
                List.of(
                        new NewManualJournal.Line("6000", "1.00", "1.00", "USD", null),
                        new NewManualJournal.Line("1000", null, "1.00", "EUR", null)),
                "1 debit",
                "2 currency");
        NewManualJournal accrual = new NewManualJournal(
                "JV-5",
                JANUARY_END,
                "Rent",
                null,
                List.of(debit("6000", "1.00"), credit("1000", "1.00")),
                JANUARY_END,
                JANUARY_END.plusMonths(1));
        assertErrors(() -> journals.enter(entity, accrual), "0 reversesOn", "0 repeatsUntil");
        assertThat(journals.balances(entity, JANUARY_END)).isEmpty();
    }

    @Test
    void aLockedMonthIsRefusedAsItIsEnteredAndAsItIsApproved() {
        ReportingEntity entity = founded();
        LocalDate first = JANUARY_END.withDayOfMonth(1);
        ApprovalCase waiting = journals.enter(entity, rent("JV-6", JANUARY_END, "100.00"));
        journals.month(entity, first, "SOFT_LOCKED");

        assertErrors(() -> journals.enter(entity, rent("JV-7", JANUARY_END, "100.00")), "0 postedOn");
        assertRefused(RefusalCode.PERIOD_LOCKED, () -> journals.approve("controller", Role.CONTROLLER, waiting));
        assertThat(journals.detail(waiting).approvalCase().status()).isEqualTo(CaseStatus.SUBMITTED);
    }

    @Test
    void aFileIsTakenAsAWholeOrNotAtAll() {
        ReportingEntity entity = founded();
        String good = """
                external_id,posted_on,description,account,debit,credit,currency
                F-1,2024-01-31,Rent,6000,10.00,,USD
                F-1,2024-01-31,Rent,1000,,10.00,USD
                F-2,2024-01-31,Interest,7000,5.00,,USD
                F-2,2024-01-31,Interest,1000,,5.00,USD
                """;
        assertErrors(() -> journals.file(entity, good.replace("7000", "1500")), "4 account");
        assertErrors(() -> journals.file(entity, good.replace(",5.00,USD", ",6.00,USD")), "4 debit");

        var entered = journals.file(entity, good);
        assertThat(entered.made()).isEqualTo(2);
        assertThat(entered.cases()).extracting(ApprovalCase::status).containsOnly(CaseStatus.SUBMITTED);
        var again = journals.file(entity, good);
        assertThat(again.made()).isZero();
        assertThat(again.cases())
                .extracting(ApprovalCase::id)
                .containsExactlyElementsOf(
                        entered.cases().stream().map(ApprovalCase::id).toList());
        assertErrors(() -> journals.file(entity, good.replace("10.00", "11.00")), "2 external_id");
    }

    @Test
    void theDatabaseItselfKeepsWhatWasEntered() {
        ReportingEntity entity = founded();
        long id = journals.enter(entity, rent("JV-8", JANUARY_END, "100.00")).subjectId();
        assertThatThrownBy(() -> rows.execute("UPDATE manual_journal SET description = 'x' WHERE id = " + id))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> rows.execute("DELETE FROM manual_journal_line WHERE journal_id = " + id))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> rows.execute("INSERT INTO manual_journal_line (journal_id, line_no, account, currency,"
                        + " debit, credit, memo_text) VALUES (" + id + ", 3, '1000', 'USD', 1, 0, '')"))
                .hasMessageContaining("complete");
    }

    @Test
    void theDatabaseTakesNoJournalWithoutItsLines() throws Exception {
        ApprovalCase whole = journals.enter(founded(), rent("JV-10", JANUARY_END, "100.00"));
        transaction.begin();
        try {
            rows.execute(
                    "INSERT INTO approval_case (id, subject_kind, subject_id, entity_id, book_id, status,"
                            + " approvals_needed, evidence_hash, posts_entry, created_by, created_at, version)"
                            + " SELECT -id, subject_kind, -subject_id, entity_id, book_id, 'WITHDRAWN', 0,"
                            + " evidence_hash, FALSE, created_by, created_at, 1 FROM approval_case WHERE id = ?",
                    whole.id());
            assertThatThrownBy(() -> rows.execute(
                            "INSERT INTO manual_journal (id, entity_id, book_id, currency, external_id, revision,"
                                    + " posted_on, description, purpose, line_count, entry_count, total, case_id,"
                                    + " entered_by, entered_at) SELECT -id, entity_id, book_id, currency, 'BARE', 1,"
                                    + " posted_on, description, purpose, line_count, entry_count, total, -case_id,"
                                    + " entered_by, entered_at FROM manual_journal WHERE id = ?",
                            whole.subjectId()))
                    .hasMessageContaining("UNBALANCED_ENTRY");
        } finally {
            transaction.rollback();
        }
    }

    private void assertWrong(ReportingEntity entity, List<NewManualJournal.Line> lines, String... errors) {
        NewManualJournal wrong = new NewManualJournal("JV-9", JANUARY_END, "Wrong", null, lines, null, null);
        assertErrors(() -> journals.enter(entity, wrong), errors);
    }

    private static void assertErrors(ThrowingCallable call, String... errors) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.errors())
                                .extracting(error -> error.line() + " " + error.field())
                                .containsExactlyInAnyOrder(errors));
    }

    private List<List<String>> facts(ApprovalCase shown) {
        List<CaseFact> facts = company.as("auditor", Role.AUDITOR, () -> cases.facts(shown));
        return facts.stream()
                .map(fact -> List.of(
                        fact.name().key(), fact.before().key(), fact.now().key()))
                .collect(Collectors.toList());
    }

    private ReportingEntity founded() {
        return founding.byTiers("MJ", Book.primary(Framework.US_GAAP, USD, Month.JANUARY), BigDecimal.ZERO);
    }
}
