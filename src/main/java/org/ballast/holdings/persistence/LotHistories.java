package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.holdings.domain.LotEventKind;
import org.ballast.holdings.domain.LotStep;

/** What happened to lots. */
@ApplicationScoped
public class LotHistories {

    @PersistenceContext
    private EntityManager em;

    /** All events of a lot in the order in which they were recorded. */
    public List<LotStep> of(long lotId, Currency currency) {
        return em.createQuery("SELECT e FROM LotEventRow e WHERE e.lotId = :lot ORDER BY e.id", LotEventRow.class)
                .setParameter("lot", lotId)
                .getResultStream()
                .map(row -> new LotStep(
                        row.kind,
                        row.at,
                        row.postedOn,
                        row.quantityChange,
                        new Money(row.costChange, currency),
                        new Money(row.impairmentChange, currency),
                        row.entryId))
                .toList();
    }

    /** Whether anything happened to a lot since it came in. */
    public boolean hasMoreThanAcquisition(long lotId) {
        return em.createQuery(
                                "SELECT COUNT(e) FROM LotEventRow e WHERE e.lotId = :lot AND e.kind <> :acquire",
                                Long.class)
                        .setParameter("lot", lotId)
                        .setParameter("acquire", LotEventKind.ACQUIRE)
                        .getSingleResult()
                > 0;
    }

    /** The latest day on which an impairment of an asset is posted. */
    public Optional<LocalDate> lastImpairment(long entityId, long assetId) {
        return Optional.ofNullable(em.createQuery(
                        "SELECT MAX(e.postedOn) FROM LotEventRow e, LotRow l WHERE e.lotId = l.id"
                                + " AND e.entityId = :entity AND l.assetId = :asset AND e.kind = :impair",
                        LocalDate.class)
                .setParameter("entity", entityId)
                .setParameter("asset", assetId)
                .setParameter("impair", LotEventKind.IMPAIR)
                .getSingleResult());
    }
}
