package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.HeldLot;
import org.ballast.holdings.domain.LotEventKind;
import org.ballast.holdings.domain.LotName;
import org.ballast.holdings.domain.LotStep;
import org.ballast.measurement.domain.Amounts;
import org.ballast.sql.SqlRows;
import org.jspecify.annotations.Nullable;

/** What happened to lots. */
@ApplicationScoped
public class LotHistories {

    // A sale and its mirror are nothing together
    private static final String SOLD_FROM = "SELECT e.lot_id FROM lot_event e JOIN lot l ON l.id = e.lot_id"
            + " LEFT JOIN undone_source u ON u.book_id = e.book_id AND u.source_type = e.source_type"
            + " AND u.source_id = e.source_id WHERE e.book_id = ? AND l.asset_id = ? AND e.posted_on >= ?"
            + " AND e.source_type = 'DISPOSAL' AND e.kind = 'DISPOSE' AND u.source_id IS NULL FETCH FIRST 1 ROW ONLY";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SqlRows rows;

    /**
     * All events of a lot in a book in the order in which they were recorded; of a pool in the order in which they count, so that
     * the sums up to each are what the pool was then.
     */
    public List<LotStep> of(ReportingEntity entity, HeldLot lot) {
        Currency currency = entity.functionalCurrency();
        List<LotStep> steps = em.createQuery(
                        "SELECT e, f.code FROM LotEventRow e LEFT JOIN LotRow f ON f.id = e.fromLotId"
                                + " WHERE e.lotId = :lot AND e.bookId = :book ORDER BY e.id",
                        Object[].class)
                .setParameter("book", entity.book().id())
                .setParameter("lot", lot.lot().id())
                .getResultStream()
                .map(row -> step((LotEventRow) row[0], (String) row[1], currency))
                .toList();
        return lot.isPool() ? steps.stream().sorted(LotStep.AS_COUNTED).toList() : steps;
    }

    private static LotStep step(LotEventRow row, @Nullable String fromLot, Currency currency) {
        return new LotStep(
                row.kind,
                row.at,
                row.postedOn,
                row.quantityChange,
                new Amounts(
                        new Money(row.costChange, currency),
                        new Money(row.reductionChange, currency),
                        new Money(row.valueChange, currency)),
                row.entryId,
                row.sourceType.endsWith("PROPOSAL"),
                row.fromLotId == null || fromLot == null
                        ? Optional.empty()
                        : Optional.of(new LotName(row.fromLotId, fromLot)));
    }

    /** Whether anything happened to a lot in any book since it came in. */
    public boolean hasMoreThanAcquisition(long lotId) {
        return em.createQuery(
                                "SELECT COUNT(e) FROM LotEventRow e WHERE e.lotId = :lot AND e.kind <> :acquire",
                                Long.class)
                        .setParameter("lot", lotId)
                        .setParameter("acquire", LotEventKind.ACQUIRE)
                        .getSingleResult()
                > 0;
    }

    /** The latest day on which a measurement of an asset is posted in a book and not undone. */
    public Optional<LocalDate> lastMeasurement(long bookId, long assetId) {
        return rows
                .list(
                        "SELECT e.posted_on FROM lot_event e JOIN lot l ON l.id = e.lot_id LEFT JOIN undone_source u"
                                + " ON u.book_id = e.book_id AND u.source_type = e.source_type"
                                + " AND u.source_id = e.source_id WHERE e.book_id = ? AND l.asset_id = ?"
                                + " AND e.source_type = 'PROPOSAL' AND u.source_id IS NULL"
                                + " ORDER BY e.posted_on DESC FETCH FIRST 1 ROW ONLY",
                        row -> row.getObject(1, LocalDate.class),
                        bookId,
                        assetId)
                .stream()
                .findFirst();
    }

    /** Whether anything of an asset stands in a book, or stood there. */
    public boolean stands(long bookId, long assetId) {
        return !em.createQuery(
                        "SELECT l.id FROM LotRow l, LotPositionRow p WHERE p.lotId = l.id AND p.bookId = :book"
                                + " AND l.assetId = :asset AND l.withdrawn = FALSE",
                        Long.class)
                .setParameter("book", bookId)
                .setParameter("asset", assetId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether a book has lots of an asset that were acquired before a day and still hold units. */
    public boolean isHeldBefore(long bookId, long assetId, LocalDate day) {
        return any(
                "LotPositionRow p WHERE p.lotId = l.id AND p.bookId = :book AND p.quantity > 0 AND l.acquiredOn < :day",
                bookId,
                assetId,
                day);
    }

    /** Whether anything but their acquisition happened in a book to lots of an asset that were acquired on a day or later. */
    public boolean isUsedFrom(long bookId, long assetId, LocalDate day) {
        // A join: with EXISTS the library writes FALSE as 0, which H2 does not compare to a boolean
        return any(
                "LotEventRow e WHERE e.lotId = l.id AND e.bookId = :book AND l.withdrawn = FALSE AND l.acquiredOn >= :day"
                        + " AND e.kind <> org.ballast.holdings.domain.LotEventKind.ACQUIRE",
                bookId,
                assetId,
                day);
    }

    /** Whether units of an asset are sold in a book on a day or later, and the sale is not undone. */
    public boolean isSoldFrom(long bookId, long assetId, LocalDate day) {
        return !rows.list(SOLD_FROM, row -> row.getLong(1), bookId, assetId, day)
                .isEmpty();
    }

    private boolean any(String joined, long bookId, long assetId, LocalDate day) {
        return !em.createQuery("SELECT l.id FROM LotRow l, " + joined + " AND l.assetId = :asset", Long.class)
                .setParameter("book", bookId)
                .setParameter("asset", assetId)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
