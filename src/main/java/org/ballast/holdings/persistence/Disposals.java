package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.holdings.domain.PendingDisposal;
import org.ballast.measurement.domain.MeasuredDisposal;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.SqlRows;

/** The disposals of lots, waiting for their test or posted. */
@ApplicationScoped
public class Disposals {

    private static final String LEAVE =
            "UPDATE disposal_posting SET status = ?, entry_id = ? WHERE book_id = ? AND disposal_id = ? AND status = ?";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Batches batches;

    @Inject
    private SqlRows sql;

    /** The disposals before an instant that wait for their test in a book, in the order in which they happened. */
    public List<PendingDisposal> awaiting(long bookId, Instant before) {
        List<Object[]> rows = em.createQuery(
                        "SELECT d.id, d.reference, d.assetId, d.disposedAt, p.proceeds, p.fee, b.currency"
                                + " FROM DisposalRow d, DisposalPostingRow p, BookRow b WHERE p.disposalId = d.id"
                                + " AND b.id = p.bookId AND p.bookId = :book AND p.status = :status"
                                + " AND d.disposedAt < :before ORDER BY d.disposedAt, d.id",
                        Object[].class)
                .setParameter("book", bookId)
                .setParameter("status", DisposalStatus.AWAITING_TEST)
                .setParameter("before", before)
                .getResultList();
        Map<Long, List<PendingDisposal.Part>> parts = parts(bookId);
        return rows.stream()
                .map(row -> pending(row, parts.getOrDefault((Long) row[0], List.of())))
                .toList();
    }

    /** Units of each lot that waiting disposals have reserved in a book. */
    public Map<Long, Quantity> reserved(long bookId) {
        Map<Long, Quantity> reserved = new HashMap<>();
        parts(bookId).values().stream()
                .flatMap(List::stream)
                .forEach(part -> reserved.merge(part.lotId(), part.quantity(), Quantity::plus));
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
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, "There is no disposal " + reference + "."));
    }

    /** A disposal that was posted: what it relieved, and its entry. */
    public record Posted(long id, MeasuredDisposal result, long entryId) {}

    /**
     * Notes that disposals are in a book with what they relieved. Whoever calls holds the recording of the entity and
     * has read them as waiting.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void posted(long bookId, List<Posted> disposals) {
        try (BatchInsert rows = batches.open("UPDATE disposal_lot SET relieved_cost = ?, relieved_reduction = ?,"
                + " relieved_value_change = ? WHERE book_id = ? AND disposal_id = ? AND lot_id = ?")) {
            for (Posted posted : disposals) {
                posted.result()
                        .takings()
                        .forEach(taking -> rows.add(
                                taking.relief().amounts().cost(),
                                taking.relief().amounts().reduction(),
                                taking.relief().amounts().valueChange(),
                                bookId,
                                posted.id(),
                                taking.before().id()));
            }
        }
        try (BatchInsert rows = batches.open(LEAVE)) {
            disposals.forEach(posted -> rows.add(
                    DisposalStatus.POSTED, posted.entryId(), bookId, posted.id(), DisposalStatus.AWAITING_TEST));
        }
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
            throw new Refusal(RefusalCode.ILLEGAL_TRANSITION, "The disposal does not wait for its test any more.");
        }
        sql.execute("UPDATE disposal SET withdrawn = TRUE WHERE id = ?", disposalId);
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

    private Map<Long, List<PendingDisposal.Part>> parts(long bookId) {
        return em.createQuery(
                        "SELECT p FROM DisposalLotRow p, DisposalPostingRow d, LotRow l"
                                + " WHERE p.disposalId = d.disposalId AND p.bookId = d.bookId"
                                + " AND p.lotId = l.id AND d.bookId = :book AND d.status = :status"
                                + " ORDER BY p.disposalId, l.acquiredAt, l.id",
                        DisposalLotRow.class)
                .setParameter("book", bookId)
                .setParameter("status", DisposalStatus.AWAITING_TEST)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.disposalId,
                        Collectors.mapping(
                                row -> new PendingDisposal.Part(row.lotId, new Quantity(row.quantity)),
                                Collectors.toList())));
    }

    private static PendingDisposal pending(Object[] row, List<PendingDisposal.Part> parts) {
        Currency currency = Currency.getInstance((String) row[6]);
        return new PendingDisposal(
                (Long) row[0],
                (String) row[1],
                (Long) row[2],
                (Instant) row[3],
                new Money((BigDecimal) row[4], currency),
                new Money((BigDecimal) row[5], currency),
                parts);
    }
}
