package org.ballast.margin.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.audit.application.Seals;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.margin.domain.CollateralTransfer;
import org.ballast.margin.domain.MarginSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** Collateral that is to go to venues; the rows only grow. Call it inside a transaction. */
@ApplicationScoped
public class CollateralTransfers {

    private static final int IDS_A_BLOCK = 50;
    static final String COLUMNS =
            "id, call_id, entity_id, book_id, amount, paid, currency, paid_on, reference, case_id,"
                    + " wanted_by, wanted_at";
    /** That the entry of a case {@code k} was not undone. */
    private static final String STANDS = "NOT EXISTS (SELECT 1 FROM journal_entry m WHERE m.reverses_id = k.entry_id)";

    private static final String SELECT = "SELECT t.id, t.call_id, t.entity_id, t.book_id, t.amount, t.paid, t.currency,"
            + " t.paid_on, t.reference, t.case_id, t.wanted_by, t.wanted_at, k.status, a.decimals, CASE WHEN " + STANDS
            + " THEN 0 ELSE 1 END AS undone FROM collateral_transfer t"
            + " JOIN approval_case k ON k.id = t.case_id JOIN margin_call c ON c.id = t.call_id"
            + " JOIN trading_account a ON a.id = c.account_id WHERE ";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /**
     * Collateral that was brought to an account.
     *
     * @param calledAt when the call was raised that it meets
     * @param paidOn day of the payment
     * @param postedAt when it came into the books
     */
    public record Brought(long accountId, BigDecimal amount, Instant calledAt, LocalDate paidOn, Instant postedAt) {}

    /** A key for one that is about to be kept. */
    public long newId() {
        return ids.take("collateral_transfer_seq", IDS_A_BLOCK);
    }

    public void add(CollateralTransfer wanted) {
        rows.execute(
                "INSERT INTO collateral_transfer (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                wanted.id(),
                wanted.callId(),
                wanted.entityId(),
                wanted.bookId(),
                wanted.amount(),
                wanted.paid(),
                wanted.paid().currency(),
                wanted.paidOn(),
                wanted.reference(),
                wanted.caseId(),
                wanted.wantedBy(),
                wanted.wantedAt());
        seals.changed(SealedCollateralTransfers.KIND, wanted.id());
    }

    /** Keeps where a transfer stands in the books. */
    public void posted(long transferId, Collection<PostedEntry> entries) {
        for (PostedEntry entry : entries) {
            long id = ids.take("collateral_posting_seq", IDS_A_BLOCK);
            rows.execute(
                    "INSERT INTO collateral_posting (id, transfer_id, entry_id) VALUES (?, ?, ?)",
                    id,
                    transferId,
                    entry.id());
            seals.changed(SealedCollateralPostings.KIND, id);
        }
    }

    /**
     * @throws Refusal NOT_FOUND
     */
    public CollateralTransfer byId(long id) {
        return rows.list(SELECT + "t.id = ?", CollateralTransfers::transfer, id).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, MarginSentence.NO_TRANSFER, id));
    }

    /** Several, in no order. */
    public List<CollateralTransfer> byIds(Collection<Long> wanted) {
        return rows.list(
                SELECT + "t.id IN (SELECT n.id FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS n(id))",
                CollateralTransfers::transfer,
                wanted);
    }

    /** Those of a call, the earliest first. */
    public List<CollateralTransfer> of(long callId) {
        return rows.list(SELECT + "t.call_id = ? ORDER BY t.id", CollateralTransfers::transfer, callId);
    }

    /** What all transfers of a call that wait or are posted take together, in the currency of the book. */
    public BigDecimal together(long callId) {
        return rows.list(
                        "SELECT COALESCE(SUM(t.paid), 0) FROM collateral_transfer t JOIN approval_case k ON k.id = t.case_id"
                                + " WHERE t.call_id = ? AND (k.live_key IS NOT NULL OR (k.status = 'POSTED' AND "
                                + STANDS + "))",
                        row -> row.getBigDecimal(1),
                        callId)
                .getFirst();
    }

    /** What is posted of all calls of an entity and was not undone. */
    public List<Brought> brought(long entityId) {
        return rows.list(
                "SELECT c.account_id, c.raised_at, t.amount, t.paid_on, e.recorded_at FROM collateral_transfer t"
                        + " JOIN margin_call c ON c.id = t.call_id JOIN approval_case k ON k.id = t.case_id"
                        + " JOIN journal_entry e ON e.id = k.entry_id WHERE t.entity_id = ? AND k.status = 'POSTED' AND "
                        + STANDS,
                row -> new Brought(
                        row.getLong("account_id"),
                        row.getBigDecimal("amount"),
                        SqlRows.instant(row, "raised_at"),
                        row.getObject("paid_on", LocalDate.class),
                        SqlRows.instant(row, "recorded_at")),
                entityId);
    }

    private static CollateralTransfer transfer(ResultSet row) throws SQLException {
        return new CollateralTransfer(
                row.getLong("id"),
                row.getLong("call_id"),
                row.getLong("entity_id"),
                row.getLong("book_id"),
                MarginCalls.amount(row, "amount"),
                new Money(row.getBigDecimal("paid"), Currency.getInstance(row.getString("currency"))),
                row.getObject("paid_on", LocalDate.class),
                row.getString("reference"),
                row.getLong("case_id"),
                row.getString("wanted_by"),
                SqlRows.instant(row, "wanted_at"),
                CaseStatus.valueOf(row.getString("status")),
                row.getInt("undone") == 1);
    }
}
