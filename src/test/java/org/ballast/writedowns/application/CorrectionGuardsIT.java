package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.writedowns.application.AskedCorrections.entry;
import static org.ballast.writedowns.application.EnteringJournals.rent;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.Test;

/** What the database refuses of mirrors and corrections, also past the portal: each fault is seeded here. */
@InPortal
class CorrectionGuardsIT {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);
    private static final String MIRROR_HEAD =
            "INSERT INTO journal_entry (id, book_id, fiscal_year, seq, posted_on, kind,"
                    + " purpose, description, currency, total, line_count, source_type, source_id, posting_key, recorded_by,"
                    + " recorded_at, reverses_id) SELECT -id, book_id, fiscal_year, (SELECT last_seq + 1 FROM ledger_year y WHERE"
                    + " y.book_id = e.book_id AND y.fiscal_year = e.fiscal_year), posted_on, kind, ?, 'undone', currency, total,"
                    + " line_count, 'CASE', '0', CAST(-id AS VARCHAR(64)), 'somebody', recorded_at, ? FROM journal_entry e WHERE id = ?";
    private static final String MIRROR_LINES =
            "INSERT INTO journal_line (entry_id, line_no, book_id, posted_on, account,"
                    + " currency, debit, credit) SELECT -entry_id, line_no, book_id, posted_on, account, currency,"
                    + " {sides} FROM journal_line WHERE entry_id = ?";

    @Inject
    private TestedCompany company;

    @Inject
    private EnteringJournals journals;

    @Inject
    private AskedCorrections corrections;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    private long posted(String id) {
        ReportingEntity entity = company.found();
        return journals.post(entity, rent(id, MARCH, "500.00")).entryId().orElseThrow();
    }

    @Test
    void aMirrorThatIsNone() {
        long original = posted("JV-1");
        assertTaken(() -> mirror(original, original, "REVERSAL", "credit, debit"));
        assertRefused("is no mirror of", () -> mirror(original, original, "REVERSAL", "debit, credit"));
        assertRefused("mirror_is_a_reversal", () -> mirror(original, original, "ORDINARY", "credit, debit"));
        assertRefused("is no mirror of", () -> mirror(original, -original, "REVERSAL", "credit, debit"));
    }

    @Test
    void aSecondMirror() {
        ReportingEntity entity = company.found();
        ApprovalCase journal = journals.post(entity, rent("JV-2", MARCH, "500.00"));
        long original = journal.entryId().orElseThrow();
        ApprovalCase done = corrections.undo(entity, entry(original), false);
        assertRefused("is_undone_once", () -> mirror(original, original, "REVERSAL", "credit, debit"));
        long mirror = done.entryId().orElseThrow();
        assertRefused("is no mirror of", () -> mirror(mirror, mirror, "REVERSAL", "credit, debit"));
    }

    @Test
    void aCorrectionThatChangesOrGrowsLater() {
        ReportingEntity entity = company.found();
        ApprovalCase journal = journals.post(entity, rent("JV-3", MARCH, "500.00"));
        ApprovalCase asked = corrections.ask(entity, entry(journal.entryId().orElseThrow()));
        long id = asked.subjectId();
        assertRefused("", () -> rows.execute("UPDATE correction SET reason = 'another' WHERE id = ?", id));
        assertRefused("", () -> rows.execute("DELETE FROM correction WHERE id = ?", id));
        assertRefused("", () -> rows.execute("DELETE FROM correction_item WHERE correction_id = ?", id));
        assertRefused(
                "complete",
                () -> rows.execute(
                        "INSERT INTO correction_item (id, correction_id, item_no, thing_kind, thing_id, named)"
                                + " VALUES (?, ?, 9, 'LOT', 1, 'a lot')",
                        -id,
                        id));
        assertRefused(
                "items",
                () -> rows.execute(
                        "INSERT INTO correction (id, entity_id, thing_kind, thing_id, reason, replacement, item_count,"
                                + " case_id, requested_by, requested_at) SELECT -id, entity_id, thing_kind, thing_id, reason,"
                                + " replacement, 1, ?, requested_by, requested_at FROM correction WHERE id = ?",
                        journal.id(),
                        id));
    }

    private void mirror(long original, long reverses, String purpose, String sides) {
        rows.execute(MIRROR_LINES.replace("{sides}", sides), original);
        rows.execute(MIRROR_HEAD, purpose, reverses, original);
    }

    /** What is right is taken, so that what is refused is refused for what is wrong with it. */
    private void assertTaken(ThrowingCallable right) {
        assertThatCode(() -> {
                    transaction.begin();
                    try {
                        right.call();
                    } finally {
                        transaction.rollback();
                    }
                })
                .doesNotThrowAnyException();
    }

    private void assertRefused(String saying, ThrowingCallable fault) {
        assertThatThrownBy(() -> {
                    transaction.begin();
                    try {
                        fault.call();
                    } catch (Throwable refused) {
                        transaction.rollback();
                        throw refused;
                    }
                    transaction.commit();
                })
                .satisfies(refused -> assertThat(trace(refused)).containsPattern("(?i)" + saying));
    }

    private static String trace(Throwable refused) {
        StringBuilder said = new StringBuilder();
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            said.append(cause.getMessage()).append('\n');
        }
        return said.toString();
    }
}
