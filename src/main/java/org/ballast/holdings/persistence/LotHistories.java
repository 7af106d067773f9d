package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.jspecify.annotations.Nullable;

/** What happened to lots. */
@ApplicationScoped
public class LotHistories {

    @PersistenceContext
    private EntityManager em;

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
                "PROPOSAL".equals(row.sourceType),
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

    /** The latest day on which a measurement of an asset is posted in a book. */
    public Optional<LocalDate> lastMeasurement(long bookId, long assetId) {
        return Optional.ofNullable(em.createQuery(
                        "SELECT MAX(e.postedOn) FROM LotEventRow e, LotRow l WHERE e.lotId = l.id"
                                + " AND e.bookId = :book AND l.assetId = :asset AND e.sourceType = 'PROPOSAL'",
                        LocalDate.class)
                .setParameter("book", bookId)
                .setParameter("asset", assetId)
                .getSingleResult());
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
        return any(
                "LotEventRow e WHERE e.lotId = l.id AND e.bookId = :book AND e.postedOn >= :day"
                        + " AND e.kind = org.ballast.holdings.domain.LotEventKind.DISPOSE",
                " GROUP BY l.id HAVING SUM(e.quantityChange) <> 0",
                bookId,
                assetId,
                day);
    }

    private boolean any(String joined, long bookId, long assetId, LocalDate day) {
        return any(joined, "", bookId, assetId, day);
    }

    private boolean any(String joined, String grouped, long bookId, long assetId, LocalDate day) {
        return !em.createQuery("SELECT l.id FROM LotRow l, " + joined + " AND l.assetId = :asset" + grouped, Long.class)
                .setParameter("book", bookId)
                .setParameter("asset", assetId)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
