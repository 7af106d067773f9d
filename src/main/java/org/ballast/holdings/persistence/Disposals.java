package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.holdings.domain.DisposalKind;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.domain.LotEventKind;
import org.ballast.holdings.domain.PendingDisposal;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;

/** The disposals of lots, waiting for their test or posted. */
@ApplicationScoped
public class Disposals {

    private static final String AWAITING = " FROM disposal_posting s JOIN disposal d ON d.id = s.disposal_id"
            + " WHERE s.book_id = ? AND s.status = '" + DisposalStatus.AWAITING_TEST + "' AND d.disposed_at < ?";
    private static final String PARTS = "SELECT p.disposal_id, p.lot_id, p.quantity FROM disposal_posting s"
            + " JOIN disposal d ON d.id = s.disposal_id"
            + " JOIN disposal_lot p ON p.book_id = s.book_id AND p.disposal_id = s.disposal_id"
            + " JOIN lot l ON l.id = p.lot_id WHERE s.book_id = ? AND s.status = '" + DisposalStatus.AWAITING_TEST
            + "' AND d.disposed_at < ? ORDER BY l.acquired_at, l.id";
    private static final String RESERVED = "SELECT p.lot_id, SUM(p.quantity) AS quantity FROM disposal_posting s"
            + " JOIN disposal_lot p ON p.book_id = s.book_id AND p.disposal_id = s.disposal_id"
            + " WHERE s.book_id = ? AND s.status = '" + DisposalStatus.AWAITING_TEST + "' GROUP BY p.lot_id";
    private static final String LEFT = " FROM lot_event e WHERE e.book_id = ? AND e.id BETWEEN ? AND ? AND e.kind = '"
            + LotEventKind.DISPOSE + "'";
    private static final String RELIEVE = "MERGE INTO disposal_lot p USING (SELECT e.lot_id,"
            + " CAST(e.source_id AS BIGINT) AS disposal_id, e.cost_change, e.reduction_change, e.value_change" + LEFT
            + ") g ON (p.book_id = ? AND p.disposal_id = g.disposal_id AND p.lot_id = g.lot_id)"
            + " WHEN MATCHED THEN UPDATE SET relieved_cost = -g.cost_change, relieved_reduction = -g.reduction_change,"
            + " relieved_value_change = -g.value_change";
    private static final String LEAVE = "MERGE INTO disposal_posting s USING (SELECT DISTINCT"
            + " CAST(e.source_id AS BIGINT) AS disposal_id, e.entry_id" + LEFT
            + ") g ON (s.book_id = ? AND s.disposal_id = g.disposal_id AND s.status = '" + DisposalStatus.AWAITING_TEST
            + "') WHEN MATCHED THEN UPDATE SET status = '" + DisposalStatus.POSTED + "', entry_id = g.entry_id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SqlRows sql;

    /** The disposals before an instant that wait for their test in a book, in the order in which they happened. */
    public List<PendingDisposal> awaiting(long bookId, Instant before) {
        Map<Long, List<PendingDisposal.Part>> parts = new HashMap<>();
        sql.forEach(
                PARTS,
                row -> parts.computeIfAbsent(row.getLong("disposal_id"), none -> new ArrayList<>())
                        .add(new PendingDisposal.Part(
                                row.getLong("lot_id"), new Quantity(row.getBigDecimal("quantity")))),
                bookId,
                before);
        return sql.list(
                "SELECT d.id, d.reference, d.asset_id, d.disposed_at, d.kind, s.proceeds, s.fee,"
                        + " (SELECT b.currency FROM book b WHERE b.id = s.book_id) AS currency" + AWAITING
                        + " ORDER BY d.disposed_at, d.id",
                row -> pending(row, parts.getOrDefault(row.getLong("id"), List.of())),
                bookId,
                before);
    }

    /** Units of each lot that waiting disposals have reserved in a book. */
    public Map<Long, Quantity> reserved(long bookId) {
        Map<Long, Quantity> reserved = new HashMap<>();
        sql.forEach(
                RESERVED,
                row -> reserved.put(row.getLong("lot_id"), new Quantity(row.getBigDecimal("quantity"))),
                bookId);
        return reserved;
    }

    /**
     * The key of the disposal that goes by a reference: the one in force, else the one that was withdrawn last.
     *
     * @throws Refusal NOT_FOUND
     */
    public long idOf(long entityId, String reference) {
        return em.createQuery(
                        "SELECT d.id FROM DisposalRow d WHERE d.entityId = :entity AND d.reference = :reference"
                                + " ORDER BY d.withdrawn, d.id DESC",
                        Long.class)
                .setParameter("entity", entityId)
                .setParameter("reference", reference)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, HoldingsSentence.NO_DISPOSAL, reference));
    }

    /**
     * Notes that disposals are in a book with what they relieved: what their steps say, all in one statement. Whoever calls
     * holds the book and has read them as waiting.
     *
     * @param steps by which their lots left
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void posted(long bookId, LotEvents.Keys steps) {
        sql.execute(RELIEVE, bookId, steps.first(), steps.last(), bookId);
        sql.execute(LEAVE, bookId, steps.first(), steps.last(), bookId);
    }

    /** Who recorded a disposal. */
    public String recorderOf(long disposalId) {
        return sql.list(
                        "SELECT recorded_by FROM disposal WHERE id = ?",
                        row -> row.getString("recorded_by"),
                        disposalId)
                .get(0);
    }

    /** Notes why a disposal was posted without a test, and by whom. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void postedWithoutTest(long bookId, long disposalId, String reason, String by) {
        sql.execute(
                "UPDATE disposal_posting SET untested_reason = ?, untested_by = ? WHERE book_id = ? AND disposal_id = ?",
                reason,
                by,
                bookId,
                disposalId);
    }

    /**
     * Frees the units of a disposal that was taken back, in every book.
     *
     * @throws Refusal ILLEGAL_TRANSITION if it does not wait any more in one of them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdrawn(long disposalId) {
        int waiting = sql.execute(
                "UPDATE disposal_posting SET status = ? WHERE disposal_id = ? AND status = ?",
                DisposalStatus.WITHDRAWN,
                disposalId,
                DisposalStatus.AWAITING_TEST);
        boolean posted = !sql.list(
                        "SELECT book_id FROM disposal_posting WHERE disposal_id = ? AND status = ?",
                        row -> row.getLong(1),
                        disposalId,
                        DisposalStatus.POSTED)
                .isEmpty();
        if (waiting == 0 || posted) {
            throw new Refusal(RefusalCode.ILLEGAL_TRANSITION, HoldingsSentence.DISPOSAL_DOES_NOT_WAIT);
        }
        sql.execute("UPDATE disposal SET withdrawn = TRUE WHERE id = ?", disposalId);
    }

    /**
     * Says of a posted disposal that the mirror of its entry undid it in a book.
     *
     * @param mirror its day is the first one on which the book does not show the disposal
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reversed(long bookId, long disposalId, PostedEntry mirror) {
        int posted = sql.execute(
                "UPDATE disposal_posting SET status = ?, reversal_entry_id = ?, reversed_on = ? WHERE book_id = ?"
                        + " AND disposal_id = ? AND status = ?",
                DisposalStatus.REVERSED,
                mirror.id(),
                mirror.postedOn(),
                bookId,
                disposalId,
                DisposalStatus.POSTED);
        if (posted != 1) {
            throw new Refusal(RefusalCode.ILLEGAL_TRANSITION, HoldingsSentence.DISPOSAL_NOT_POSTED);
        }
    }

    /** Gives the reference of an undone disposal free; where a book had it waiting, it waits no more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void undone(long disposalId) {
        sql.execute(
                "UPDATE disposal_posting SET status = ? WHERE disposal_id = ? AND status = ?",
                DisposalStatus.WITHDRAWN,
                disposalId,
                DisposalStatus.AWAITING_TEST);
        sql.execute("UPDATE disposal SET withdrawn = TRUE WHERE id = ?", disposalId);
    }

    /** Names the disposal that was recorded in the place of an undone one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replaced(long disposalId, long by) {
        sql.execute("UPDATE disposal SET replaced_by = ? WHERE id = ?", by, disposalId);
    }

    /** The lots, or the pool, that a disposal took from in a book. */
    public List<Long> lotsOf(long bookId, long disposalId) {
        return sql.list(
                "SELECT lot_id FROM disposal_lot WHERE book_id = ? AND disposal_id = ? ORDER BY lot_id",
                row -> row.getLong("lot_id"),
                bookId,
                disposalId);
    }

    /** No disposal waits in a book that is closed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void leftOut(long bookId) {
        sql.execute(
                "UPDATE disposal_posting SET status = ? WHERE book_id = ? AND status = ?",
                DisposalStatus.LEFT_OUT,
                bookId,
                DisposalStatus.AWAITING_TEST);
    }

    private static PendingDisposal pending(ResultSet row, List<PendingDisposal.Part> parts) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new PendingDisposal(
                row.getLong("id"),
                row.getString("reference"),
                row.getLong("asset_id"),
                SqlRows.instant(row, "disposed_at"),
                new Money(row.getBigDecimal("proceeds"), currency),
                new Money(row.getBigDecimal("fee"), currency),
                parts,
                DisposalKind.valueOf(row.getString("kind")));
    }
}
